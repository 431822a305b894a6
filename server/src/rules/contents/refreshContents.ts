import type { AnchorItem } from '../../markdown/links/anchorList';
import { slug } from '../../markdown/links/anchors';
import type { Notes } from '../../notes/model/notes';
import { lineEnding } from '../../notes/writing/writing';
import { type Edit, insertion, replacement } from '../../text/edit';
import { groupBy } from '../../text/groupBy';
import { firstIndex } from '../../text/sorted';
import { slice, span } from '../../text/span';
import type { Target } from './contents';
import { anchorIn, likeRow, type Row } from './contentsRows';

/*
 * Updates a table of contents. Input: its rows, and the headings without a row. Output: edits that correct links,
 * remove rows without a heading, and insert rows in the form of their neighbours.
 *
 * Invariant: the edits do not overlap, and other text of the table does not change.
 */

/**
 * Returns the edits that update a table of contents and keep its form. `undefined` if a row with a broken link cannot be removed,
 * because other rows are nested in it.
 */
export function refreshContents(
  notes: Notes,
  rows: readonly Row[],
  missing: readonly Target[],
): readonly Edit[] | undefined {
  if (rows.some((row) => isLost(row) && row.item.hasItems)) return undefined;
  const { text } = notes;
  const isCased = rows.some(
    ({ item, leads }) => leads === 'right' && slice(text, item.anchor) !== anchorIn(text, item),
  );
  const written = (target: Target) => (isCased ? target.anchor : target.key);
  const added = newRows(rows, missing);
  const numbers = newNumbers(text, inOrder(rows, added));
  const isLoose = looseDepths(text, rows);
  return [
    ...rows.flatMap((row) => relinked(text, row, written)),
    ...rows.flatMap(({ item }) => renumbered(text, item, numbers.get(item))),
    ...rows.flatMap((row, n) => (isLost(row) ? replacement(rowLines(text, rows, n), '') : [])),
    ...added.map((row) => inserted(text, rows, row, written(row.target), numbers.get(row), isLoose)),
  ];
}

function isLost({ leads, target }: Row): boolean {
  return leads === 'nowhere' && !target;
}

/**
 * Returns the edits that link a row to its heading. If the text of the link was equal to the previous heading, it
 * becomes that of the new one.
 */
function relinked(text: string, { item, target, leads }: Row, written: (target: Target) => string): Edit[] {
  if (leads === 'right' || !target) return [];
  const words = slice(text, item.text);
  const isCopy = slug(words).toLowerCase() === anchorIn(text, item) && !target.text.includes(words);
  const link = replacement(item.anchor, written(target));
  return isCopy || (leads === 'nowhere' && !likeRow(text, item)(target))
    ? [replacement(item.text, bracketed(target.text)), link]
    : [link];
}

/** Returns the span of the lines of the row at an index. */
function rowLines(text: string, rows: readonly Row[], at: number) {
  const { line } = (rows[at] as Row).item;
  const next = rows[at + 1]?.item.line.start;
  if (next !== undefined) return span(line.start, next);
  return span(rows[at - 1]?.item.line.end ?? line.start, slice(text, line).length + line.start);
}

/** A row for a heading that has none. */
interface NewRow {
  readonly target: Target;
  /** The row before it; `undefined` for the first one. */
  readonly above: Row | undefined;
  /** The nearest item of the same depth, whose form the new row gets. */
  readonly model: AnchorItem;
  readonly depth: number;
}

/** Returns rows for missing headings. O(n log n). */
function newRows(rows: readonly Row[], missing: readonly Target[]): readonly NewRow[] {
  const listed = rows.filter(isListed);
  const byDepth = groupBy(listed, ({ target }) => target.depth);
  const above = lastBefore(listed);
  const aboveByDepth = new Map([...byDepth].map(([depth, alike]) => [depth, lastBefore(alike)]));
  return missing.map((target) => {
    const { depth, at } = target;
    const { item: model } = (aboveByDepth.get(depth)?.(at) ?? byDepth.get(depth)?.[0] ?? listed[0]) as Row;
    return { target, above: above(at), model, depth: model.depth };
  });
}

type ListedRow = Row & { readonly target: Target };

function isListed(row: Row): row is ListedRow {
  return row.target !== undefined;
}

/** Returns a function that finds the last row whose heading is before an offset, in O(log n); headings may be out of order. */
function lastBefore(rows: readonly ListedRow[]): (at: number) => ListedRow | undefined {
  // The smallest offset among the headings of each row and all rows after it.
  const least: number[] = [];
  for (let n = rows.length - 1; n >= 0; n--) {
    least[n] = Math.min((rows[n] as ListedRow).target.at, least[n + 1] ?? Number.POSITIVE_INFINITY);
  }
  return (at) => rows[firstIndex(least, (other) => other >= at) - 1];
}

/** Returns all rows in their new order. */
function inOrder(rows: readonly Row[], added: readonly NewRow[]): (AnchorItem | NewRow)[] {
  const below = groupBy(added, ({ above }) => above);
  return [undefined, ...rows].flatMap((row) => [...(row && !isLost(row) ? [row.item] : []), ...(below.get(row) ?? [])]);
}

const NUMBER = /\d{1,9}(?=[.)])/; // "2. "

function opening(text: string, { line, link }: AnchorItem): string {
  return text.slice(line.start, link.start);
}

/** Returns the new numbers of rows in ordered lists. Lists that repeat one number, such as "1.", keep it. */
function newNumbers<Line extends AnchorItem | NewRow>(text: string, lines: readonly Line[]): ReadonlyMap<Line, number> {
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
  isLoose: (depth: number) => boolean,
): Edit {
  const front = opening(text, model).replace(NUMBER, (standing) => String(number ?? standing));
  const row = `${front}[${bracketed(target.text)}](#${anchor})${text.slice(model.link.end, model.line.end)}`;
  const eol = lineEnding(text);
  if (!above) return insertion(rows[0]?.item.line.start ?? model.line.start, row + eol);
  return insertion(above.item.line.end, (isLoose(model.depth) ? eol : '') + eol + row);
}

const BLANK_LINE_END = /(?:\n|\r(?!\n))[ \t]*(?:\r\n?|\n)$/; // "\n\n"
const MAX_BLANK_LENGTH = 20;

/** Returns a predicate for the depths whose rows are separated by blank lines. */
function looseDepths(text: string, rows: readonly Row[]): (depth: number) => boolean {
  const byDepth = groupBy(rows.slice(1), ({ item }) => item.depth);
  return (depth) => {
    const parted = byDepth.get(depth)?.[0]?.item.line.start ?? 0;
    return BLANK_LINE_END.test(text.slice(Math.max(0, parted - MAX_BLANK_LENGTH), parted));
  };
}

function bracketed(words: string): string {
  return words.replace(/[[\]\\]/g, '\\$&');
}
