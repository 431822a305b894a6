import type { AnchorItem } from '../blocks/anchorList';
import { anchorOf } from '../blocks/anchors';
import type { Notebook } from '../notebook/notebook';
import { lineEnding } from '../notebook/writing';
import { type Edit, insertion, replacement } from '../text/edit';
import { slice, span } from '../text/span';
import type { Target } from './contents';
import { anchorIn, isLike, type Row } from './contentsRows';

/**
 * The edits that make a table of contents fit its headings and leave its form as it is. Undefined where a row that leads
 * nowhere cannot go, since others hang on it.
 */
export function refreshContents(
  notebook: Notebook,
  rows: readonly Row[],
  missing: readonly Target[],
): readonly Edit[] | undefined {
  const lost = rows.filter(({ leads, target }) => leads === 'nowhere' && !target);
  if (lost.some(({ item }) => item.hasItems)) return undefined;
  const { text } = notebook;
  const isCased = rows.some(
    ({ item, leads }) => leads === 'right' && slice(text, item.anchor) !== anchorIn(text, item),
  );
  const written = (target: Target) => (isCased ? target.anchor : target.key);
  return [
    ...rows.flatMap((row) => relinked(text, row, written)),
    ...lost.map(({ item }) => replacement(rowLines(text, rows, item), '')),
    ...missing.map((target) => inserted(text, rows, target, written)),
  ];
}

/** The link of a row, led to its heading; words that only said what the heading said before say what it says now. */
function relinked(text: string, { item, target, leads }: Row, written: (target: Target) => string): Edit[] {
  if (leads === 'right' || !target) return [];
  const words = slice(text, item.text);
  const isCopy = anchorOf(words).toLowerCase() === anchorIn(text, item) && !target.text.includes(words);
  const link = replacement(item.anchor, written(target));
  return isCopy || (leads === 'nowhere' && !isLike(text, item, target))
    ? [replacement(item.text, bracketed(target.text)), link]
    : [link];
}

/** The lines that go with a row. */
function rowLines(text: string, rows: readonly Row[], item: AnchorItem) {
  const at = rows.findIndex((row) => row.item === item);
  const next = rows[at + 1]?.item.line.start;
  if (next !== undefined) return span(item.line.start, next);
  return span(rows[at - 1]?.item.line.end ?? item.line.start, slice(text, item.line).length + item.line.start);
}

const NUMBER = /\d+(?=[.)])/; // "2. "

/** A row for a heading, written like the one before it of the same depth. */
function inserted(text: string, rows: readonly Row[], target: Target, written: (target: Target) => string): Edit {
  const listed = rows.filter((row) => row.target);
  const alike = listed.filter((row) => row.target?.depth === target.depth);
  const isBefore = (row: Row) => (row.target?.at ?? 0) < target.at;
  const above = listed.findLast(isBefore);
  const model = (alike.findLast(isBefore) ?? alike[0] ?? listed[0]) as Row;
  const { line, link } = model.item;
  const opening = text.slice(line.start, link.start).replace(NUMBER, (number) => String(Number(number) + 1));
  const row = `${opening}[${bracketed(target.text)}](#${written(target)})${text.slice(link.end, line.end)}`;
  const eol = lineEnding(text);
  if (!above) return insertion(rows[0]?.item.line.start ?? line.start, row + eol);
  return insertion(above.item.line.end, (isBlankBefore(text, model.item) ? eol : '') + eol + row);
}

const BLANK_LINE_END = /(?:^|[\r\n])[ \t]*(?:\r\n?|\n)$/;
const LONGEST_BLANK = 20;

function isBlankBefore(text: string, { line }: AnchorItem): boolean {
  return BLANK_LINE_END.test(text.slice(Math.max(0, line.start - LONGEST_BLANK), line.start));
}

function bracketed(words: string): string {
  return words.replace(/[[\]\\]/g, '\\$&');
}
