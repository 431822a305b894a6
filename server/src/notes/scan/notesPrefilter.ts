import { markdownStart } from '../../markdown/source/frontMatter';
import { lineGroups } from '../../text/lineGroups';
import { listedFiles } from '../links/listedFiles';
import type { ReadOptions } from '../reading/read';
import { isNumberedTask } from '../recognition/courseNotes';
import { mayBeTimeHeader } from '../tables/tableColumns';
import { readTimes, sentenceAfter } from '../time/time';
import { hasCourseLink, isAboutStudy, mayBeAboutStudy, namesCourse } from '../words/courseWords';
import { mayBeJournal } from '../words/journalWords';
import type { KnownTitles } from '../words/knownTitles';
import { isNamedNotes } from '../words/namedNotes';
import { mayContainTimeWord } from '../words/timeWords';
import { frontMatterWord } from '../writing/frontMatterWord';
import { bareLines, mayBeBareNumber, mayBeKnown, mayOpenArea, titleStarts } from './rawTitles';

/**
 * Returns whether a text may be notes. Never false for a text that `readNotes` classifies as notes. Scans lines for the words
 * of the parser without parsing, so that thousands of files can be classified; in steps, between which other work can be done.
 */
export function* notesPrefilter(text: string, { levels, isNotes, knows }: ReadOptions): Generator<void, boolean> {
  return frontMatterWord({ text, start: markdownStart(text) }) ?? isNotes ?? (yield* mayBeStudied(text, levels, knows));
}

/**
 * Returns whether a text contains anything that study notes contain: a time, a table of times, a level, a numbered area or
 * lecture, a numbered checkbox, a heading that is a number, a title of notes or of a course, words about a course or about what was
 * learned, a table or a counted title in a text with a word for study, or a list of files that may be notes.
 */
function* mayBeStudied(text: string, levels: readonly string[], knows?: KnownTitles): Generator<void, boolean> {
  let above = '';
  let hasSeries = false;
  for (const lines of lineGroups(text)) {
    for (const line of lines) {
      const title = TOP_HEADING.test(line) ? line : TOP_UNDERLINE.test(line) ? above : '';
      const head = RULE.test(line) && above.includes('|') ? above : '';
      above = line;
      hasSeries ||= head !== '' || COUNTED.test(line);
      if (
        mayBeTimeHeader(head) ||
        isNumberedTask(line) ||
        hasCourseLink(line) ||
        mayHaveTime(line) ||
        CLOSING_CLOCK.test(line) ||
        bareLines(line).some(
          (bare) => mayOpenArea(bare, levels) || mayBeBareNumber(bare) || (knows && mayBeKnown(bare, knows)),
        ) ||
        mayNameNotes(title)
      )
        return true;
    }
    yield;
  }
  if (hasSeries && (mayBeAboutStudy(text) || isAboutStudy(text))) return true;
  return namesCourse(text) || listedFiles(text).length > 0 || mayBeJournal(text);
}

function mayNameNotes(line: string): boolean {
  return bareLines(line).flatMap(titleStarts).some(isNamedNotes);
}

const COUNTED = /^[\s#>*+\-_[\]\d.)]{0,20}(?:\p{L}{1,12} )?\p{L}{1,20}\.?\s?#?\d/u; // "## VL 3"
const CLOSING_CLOCK = /\d:[0-5]\d[\s#*_)\]）]{0,8}(?:$|\(http)/i; // "# Wires - 2:54", "Wires (3:06) (https://"
const TOP_HEADING = /^[\s>*+\-\d.)]*#(?!#)/; // "# Title"
const TOP_UNDERLINE = /^[\s>]*=+\s*$/; // "==="

const RULE = /^[\s>]*[|:-][|:\s-]*$/; // "|---|---|"

const CODE = /`[^`]*`/g; // "`docker run`"
const TAG = /<[^<>]*>/g; // "<br>"
const MARKER = /^(?:\s|>|[-+*]\s|\d{1,9}[.)]\s|#{1,6}\s)*/; // "> 1. "
const HOLLOW = /[\s)][([{（【［「]\s*[)\]}）】］」]\s*$/; // "Title ( )", "[Title](https://docker.example)()"
const EMPHASIS = /[\s*_]/g;
const MAX_REST_LENGTH = 40;

/** Returns whether a line may contain a time: the parser searches it with and without markup. */
function mayHaveTime(line: string): boolean {
  if (!mayContainTimeWord(line)) return HOLLOW.test(line);
  const seen = withoutTargets(line).replace('[', ' ').replace(TAG, ' ').replace(CODE, '\uFFFC');
  return [line, seen, line.replace(MARKER, ''), seen.replace(MARKER, '')].some((words) =>
    readTimes(words).some(
      ({ by, span }) =>
        by === 'brackets' ||
        by === 'context' ||
        (by !== 'nothing' && sentenceAfter(words, span.end).replace(EMPHASIS, '').length <= MAX_REST_LENGTH),
    ),
  );
}

/** Returns the line with a bar in place of the URL of each link: "](https://docker.example)", "][docker]". */
function withoutTargets(line: string): string {
  const [lastRound, lastSquare] = [line.lastIndexOf(')'), line.lastIndexOf(']')];
  let kept = '';
  let start = 0;
  for (let at = line.indexOf(']'); at >= 0; at = line.indexOf(']', Math.max(at + 1, start))) {
    const isRound = line.charAt(at + 1) === '(';
    const last = isRound ? lastRound : line.charAt(at + 1) === '[' ? lastSquare : -1;
    if (last < at + 2) continue;
    kept += `${line.slice(start, at)}|`;
    start = line.indexOf(isRound ? ')' : ']', at + 2) + 1;
  }
  return kept + line.slice(start);
}
