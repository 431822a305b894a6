import { groupBy } from '../../text/groupBy';
import { slice } from '../../text/span';
import { absolute, indexOfLine, type Line } from '../titles/line';
import { areLessonNumbers } from './bareNumbers';

const MIN_COUNT = 4;
const MIN_SHARE = 0.7;
const LABEL = /^[ \t>]*(?:[-*+][ \t]+)?[*_]{0,2}(\p{L}[\p{L} ]{1,20})[*_]{0,2}[:：]/gmu; // "- Date: "

/**
 * Returns the headings of one depth that are numbered, "## 3 - Wires", in notes of a course that have the same labels below most of
 * them: "- Date: ...". Numbered headings without such labels may be the sections of any text. O(length of the text).
 */
export function labelledEntries(lines: readonly Line[], text: string): Line[] {
  const headings = lines.filter(({ depth, level }) => depth !== undefined && !level);
  return [...groupBy(headings, ({ depth }) => depth).values()].flatMap((all) => {
    const own = all.filter(({ candidate }) => candidate.ordinal !== undefined);
    if (own.length < MIN_COUNT || own.length < MIN_SHARE * all.length) return [];
    if (!areLessonNumbers(own.map(({ candidate }) => candidate.ordinal as number))) return [];
    return haveCommonLabel(own.map((heading) => textBelow(heading, lines, text))) ? own : [];
  });
}

/** Returns whether a label occurs in nearly all entries. */
function haveCommonLabel(entries: readonly string[]): boolean {
  const counts = new Map<string, number>();
  for (const entry of entries)
    for (const label of new Set([...entry.matchAll(LABEL)].map((found) => (found[1] as string).toLowerCase())))
      counts.set(label, (counts.get(label) ?? 0) + 1);
  return [...counts.values()].some((count) => count >= MIN_COUNT && count >= MIN_SHARE * entries.length);
}

/** Returns the text between a heading and the next heading. */
function textBelow(heading: Line, lines: readonly Line[], text: string): string {
  let n = indexOfLine(lines, heading) + 1;
  while (n < lines.length && (lines[n] as Line).depth === undefined) n++;
  return slice(text, { start: absolute(heading, heading.candidate.line).end, end: lines[n]?.start ?? text.length });
}
