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
  const added = missing.map((target) => newRow(rows, target));
  const numbers = counted(text, inOrder(rows, lost, added));
  return [
    ...rows.flatMap((row) => relinked(text, row, written)),
    ...rows.flatMap(({ item }) => renumbered(text, item, numbers.get(item))),
    ...lost.map(({ item }) => replacement(rowLines(text, rows, item), '')),
    ...added.map((row) => inserted(text, rows, row, written(row.target), numbers.get(row))),
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

/** A row for a heading that has none. */
interface NewRow {
  readonly target: Target;
  /** The row that it stands behind; undefined for the first one. */
  readonly above: Row | undefined;
  /** The one that it is written like: the nearest one of the same depth. */
  readonly model: AnchorItem;
  readonly depth: number;
}

function newRow(rows: readonly Row[], target: Target): NewRow {
  const listed = rows.filter((row) => row.target);
  const alike = listed.filter((row) => row.target?.depth === target.depth);
  const isBefore = (row: Row) => (row.target?.at ?? 0) < target.at;
  const { item: model } = (alike.findLast(isBefore) ?? alike[0] ?? listed[0]) as Row;
  return { target, above: listed.findLast(isBefore), model, depth: model.depth };
}

/** All rows as they stand then. */
function inOrder(rows: readonly Row[], lost: readonly Row[], added: readonly NewRow[]): (AnchorItem | NewRow)[] {
  return [undefined, ...rows].flatMap((row) => [
    ...(row && !lost.includes(row) ? [row.item] : []),
    ...added.filter(({ above }) => above === row),
  ]);
}

const NUMBER = /\d{1,9}(?=[.)])/; // "2. "

function opening(text: string, { line, link }: AnchorItem): string {
  return text.slice(line.start, link.start);
}

/** The numbers of ordered rows, list by list; an author who writes the same number everywhere lets Markdown count. */
function counted<Line extends AnchorItem | NewRow>(text: string, lines: readonly Line[]): ReadonlyMap<Line, number> {
  const numbers = new Map<Line, number>();
  const standing = lines.map((line) => NUMBER.exec(opening(text, 'model' in line ? line.model : line))?.[0]);
  const step = standing.some((number) => Number(number) > 1) ? 1 : 0;
  const last: (number | undefined)[] = [];
  for (const [n, line] of lines.entries()) {
    last.length = Math.min(last.length, line.depth + 1);
    const before = last[line.depth];
    const number = before === undefined ? Number(standing[n] ?? Number.NaN) : before + step;
    last[line.depth] = Number.isNaN(number) ? undefined : number;
    if (!Number.isNaN(number)) numbers.set(line, number);
  }
  return numbers;
}

function renumbered(text: string, item: AnchorItem, number: number | undefined): Edit[] {
  const standing = NUMBER.exec(opening(text, item));
  if (!standing || number === undefined || Number(standing[0]) === number) return [];
  const start = item.line.start + standing.index;
  return [replacement(span(start, start + standing[0].length), String(number))];
}

function inserted(
  text: string,
  rows: readonly Row[],
  { target, above, model }: NewRow,
  anchor: string,
  number: number | undefined,
): Edit {
  const front = opening(text, model).replace(NUMBER, (standing) => String(number ?? standing));
  const row = `${front}[${bracketed(target.text)}](#${anchor})${text.slice(model.link.end, model.line.end)}`;
  const eol = lineEnding(text);
  if (!above) return insertion(rows[0]?.item.line.start ?? model.line.start, row + eol);
  return insertion(above.item.line.end, (isLoose(text, rows, model) ? eol : '') + eol + row);
}

const BLANK_LINE_END = /(?:\n|\r(?!\n))[ \t]*(?:\r\n?|\n)$/; // "\n\n"
const LONGEST_BLANK = 20;

/** Whether blank lines part the rows of a depth. */
function isLoose(text: string, rows: readonly Row[], { depth }: AnchorItem): boolean {
  const parted = rows.slice(1).find(({ item }) => item.depth === depth)?.item.line.start ?? 0;
  return BLANK_LINE_END.test(text.slice(Math.max(0, parted - LONGEST_BLANK), parted));
}

function bracketed(words: string): string {
  return words.replace(/[[\]\\]/g, '\\$&');
}
