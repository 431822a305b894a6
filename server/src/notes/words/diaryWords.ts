import { anyWord, mentionsCourse, namesEvent, namesOther } from './courseWords';
import { countSubjects } from './subjects';
import { TITLE_LINE, titleLineOf } from './titleLine';

const DIARY = anyWord(
  `diary, journal, log, logbook, tagebuch, logbuch, journal de bord, carnet, diario, bitácora, diário, dagboek, logboek, dziennik, дневник, журнал,
  щоденник, günlük, günlüğü, päiväkirja, dagbok, dagbog, deník, nhật ký, jurnal, napló, jurnalul, ημερολόγιο`,
  '日志, 日记, 日記, 日誌, ログ, 일지',
);
const MIN_SUBJECTS = 2;

/** Returns whether a text is titled a diary, and its beginning contains a word for a course and another subject of study. */
export function isDiaryOfStudy(text: string): boolean {
  const title = titleLineOf(text);
  if (!DIARY.test(title) || namesOther(title) || namesEvent(text)) return false;
  return mentionsCourse(text) && countSubjects(text) >= MIN_SUBJECTS;
}

/** Returns whether a title is that of a diary, of whatever. */
export function namesDiary(title: string): boolean {
  return DIARY.test(title);
}

/** Length of the beginning of a text that may contain its introduction, in UTF-16 units. */
const HEAD = 1000;
const HEADING = /^#{1,6}[ \t]/m;

/** Returns what is between the title of a text and the next heading, in lower case; an empty string if it has no title. */
export function introductionOf(text: string): string {
  const head = text.slice(0, HEAD).toLowerCase();
  const title = TITLE_LINE.exec(head);
  if (!title) return '';
  const below = head.slice(title.index + title[0].length);
  return below.slice(0, HEADING.exec(below)?.index);
}
