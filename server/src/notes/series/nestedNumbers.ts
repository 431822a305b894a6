import { groupBy } from '../../text/groupBy';
import { slice } from '../../text/span';
import { absolute, type Line } from '../titles/line';
import { areLessonNumbers } from './bareNumbers';

const MIN_COUNT = 3;
const MIN_COUNTED_ON = 4;
const MIN_PARTS = 2;
const MIN_SHARE = 0.7;
const DOTTED = /^ {0,3}#{0,6}[ \t]{0,4}[*_[]{0,3}(\d{1,2})[.-](\d{1,2})(?![\d.])/; // "### 1.2 Wires"
const MARKER = /^[\s>]*(?:[-–*+•]\s{1,4})?(\d{1,3})[.)]\s/; // "3. ", "- 3. "

/** A line and the numbered heading that contains it. */
interface Nested {
  readonly line: Line;
  readonly part: Line;
}

/**
 * Returns the lines of a course that are numbered within its parts: headings such as "### 1.2 Wires" below "## Module 1"; and
 * headings or items whose numbers continue from part to part, "### 3. Wires" below "## 2. Copper". Numbers that start again in
 * each part may count the sections of any text. O(lines).
 */
export function nestedNumbers(lines: readonly Line[], text: string): Line[] {
  const nested = linesInParts(lines);
  const headings = nested.filter(({ line }) => line.depth !== undefined);
  const dotted = perDepth(
    headings,
    (own) => own.filter((one) => isDottedWithin(one, text)),
    MIN_COUNT,
    () => true,
  );
  if (dotted.length > 0) return dotted;
  const ordinals = perDepth(
    headings,
    (own) => own.filter(({ line }) => line.candidate.ordinal !== undefined),
    MIN_COUNTED_ON,
    (own) => areLessonNumbers(own.map(({ line }) => line.candidate.ordinal as number)),
  );
  if (ordinals.length > 0) return ordinals;
  const items = nested.filter(({ line }) => line.candidate.shape === 'ordered 1');
  const isCountedOn = (own: readonly Nested[]) => areLessonNumbers(own.map(({ line }) => markerOf(line, text)));
  const below = headings.length === 0 && items.every(({ part }) => part.candidate.area);
  return below ? perDepth(items, (own) => [...own], MIN_COUNTED_ON, isCountedOn) : [];
}

/** Returns the lines below numbered headings, each with its innermost numbered heading. */
function linesInParts(lines: readonly Line[]): Nested[] {
  const nested: Nested[] = [];
  const open: Line[] = [];
  for (const line of lines) {
    if (line.depth !== undefined) while ((open.at(-1)?.depth ?? 0) >= line.depth) open.pop();
    const part = open.findLast(({ candidate }) => numberOfPart(candidate) !== undefined);
    if (part && !line.level) nested.push({ line, part });
    if (line.depth !== undefined) open.push(line);
  }
  return nested;
}

function numberOfPart({ area, ordinal }: Line['candidate']): number | undefined {
  return area?.number ?? ordinal;
}

/**
 * Returns, for each depth, the lines that `select` selects, if they are most lines of that depth, occur in several parts, and
 * `isSeries` returns true for them.
 */
function perDepth(
  nested: readonly Nested[],
  select: (own: readonly Nested[]) => Nested[],
  fewest: number,
  isSeries: (own: readonly Nested[]) => boolean,
): Line[] {
  return [...groupBy(nested, ({ line }) => line.depth).values()].flatMap((all) => {
    const own = select(all);
    const parts = new Set(own.map(({ part }) => part)).size;
    const areMost = own.length >= fewest && own.length >= MIN_SHARE * all.length && parts >= MIN_PARTS;
    return areMost && isSeries(own) ? own.map(({ line }) => line) : [];
  });
}

/** Returns whether the number of a heading starts with that of its part: "1.2" below "Module 1". */
function isDottedWithin({ line, part }: Nested, text: string): boolean {
  const number = DOTTED.exec(slice(text, absolute(line, line.candidate.line)))?.[1];
  return number !== undefined && part.candidate.area?.number === Number(number);
}

function markerOf(line: Line, text: string): number {
  return Number(MARKER.exec(slice(text, absolute(line, line.candidate.line)))?.[1] ?? 0);
}
