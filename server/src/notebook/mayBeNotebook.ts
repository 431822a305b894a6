import { mayNameKind, mayOpenArea, titleStarts } from './rawTitles';
import { isNamedNotes } from './studyNotebook';
import { readTimes } from './time';
import { mayHoldTimeWord } from './timeWords';

/**
 * Whether a text may be a study notebook: never false for one that `readNotebook` takes for a notebook. Lines are looked at
 * as they stand, with the words that the reader knows, so that thousands of files are told apart without being read.
 */
export function mayBeNotebook(text: string, levels: readonly string[]): boolean {
  let times = 0;
  let before: readonly string[] = [];
  const lines = linesOf(text);
  for (const line of lines) {
    const starts = titleStarts(line);
    if (mayOpenArea(starts, levels)) return true;
    if (TOP_HEADING.test(line) && starts.some(isNamedNotes)) return true;
    if (TOP_UNDERLINE.test(line) && before.some(isNamedNotes)) return true;
    if (mayTellTime(line)) times++;
    if (times >= FEWEST_TIMED) return true;
    before = starts;
  }
  return times > 0 && lines.some((line) => mayNameKind(titleStarts(line)));
}

/** The lines in which modules' titles may stand: whatever `readNotebook` takes for a module stands in one of them. */
export function moduleLinesAsWritten(text: string): string[] {
  const lines = linesOf(text);
  return lines.filter((line, n) => STRUCTURE.test(line) || UNDERLINE.test(lines[n + 1] ?? '') || mayTellTime(line));
}

// Two modules with a time make a notebook, and one of them where a kind is named.
const FEWEST_TIMED = 2;

const LINE_END = /\r\n?|\n/;
const STRUCTURE = /^[\s>]*(?:[#*+_-]|\d{1,9}[.)])|\[/; // "> ## Title", "1. Title", "[Title](url)"
const UNDERLINE = /^[\s>]*(?:=+|-+)\s*$/; // "---", under a heading
const TOP_HEADING = /^[\s>*+\-\d.)]*#(?!#)/; // "# Title"
const TOP_UNDERLINE = /^[\s>]*=+\s*$/; // "==="

function linesOf(text: string): string[] {
  return text.split(LINE_END);
}

const LINK_TARGET = /\]\([^)]*\)|\]\[[^\]]*\]/g; // "](https://docker.example)"
const CODE = /`[^`]*`/g; // "`docker run`"
const TAG = /<[^<>]*>/g; // "<br>"
const MARKER = /^(?:\s|>|[-+*]\s|\d{1,9}[.)]\s|#{1,6}\s)*/; // "> 1. "
const HOLLOW = /\s[([{（【［「]\s*[)\]}）】］」]\s*$/; // "Title ( )"
const EMPHASIS = /[\s*_]/g;
const LONGEST_REST = 40;

/** Whether a line may tell the time of a module: the reader looks for times in it as it stands, and without its markup. */
function mayTellTime(line: string): boolean {
  if (!mayHoldTimeWord(line)) return HOLLOW.test(line);
  const seen = line.replace(LINK_TARGET, ' ').replace('[', ' ').replace(TAG, ' ').replace(CODE, '\uFFFC');
  return [line, seen, line.replace(MARKER, ''), seen.replace(MARKER, '')].some((words) =>
    readTimes(words).some(
      ({ by, span }) =>
        by === 'brackets' || (by !== 'nothing' && words.slice(span.end).replace(EMPHASIS, '').length <= LONGEST_REST),
    ),
  );
}
