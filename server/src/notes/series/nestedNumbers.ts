import { grouped } from '../../text/grouped';
import { slice } from '../../text/span';
import { absolute, type Line } from '../titles/line';
import { areLessonNumbers } from './bareNumbers';

const FEWEST = 3;
const FEWEST_COUNTED_ON = 4;
const FEWEST_PARTS = 2;
const MOSTLY = 0.7;
const DOTTED = /^ {0,3}#{0,6}[ \t]{0,4}[*_[]{0,3}(\d{1,2})[.-](\d{1,2})(?![\d.])/; // "### 1.2 Wires"
const MARKER = /^[\s>]*(\d{1,3})[.)]\s/; // "3. "

/** A line and the numbered heading that it is below. */
interface Nested {
  readonly line: Line;
  readonly part: Line;
}

/**
 * Returns the lines of a course that are numbered within its parts: headings such as "### 1.2 Wires" below "## Module 1"; and
 * headings or items that go on counting from part to part, "### 3. Wires" below "## 2. Copper". Numbers that start again in each
 * part may count the sections of a text. O(lines).
 */
export function nestedNumbers(lines: readonly Line[], text: string): Line[] {
  const nested = linesInParts(lines);
  const headings = nested.filter(({ line }) => line.depth !== undefined);
  const dotted = perDepth(
    headings,
    (own) => own.filter((one) => isDottedWithin(one, text)),
    FEWEST,
    () => true,
  );
  if (dotted.length > 0) return dotted;
  const ordinals = perDepth(
    headings,
    (own) => own.filter(({ line }) => line.candidate.ordinal !== undefined),
    FEWEST_COUNTED_ON,
    (own) => areLessonNumbers(own.map(({ line }) => line.candidate.ordinal as number)),
  );
  if (ordinals.length > 0) return ordinals;
  const items = nested.filter(({ line }) => line.candidate.shape === 'ordered 1');
  const isCountedOn = (own: readonly Nested[]) => areLessonNumbers(own.map(({ line }) => markerOf(line, text)));
  const below = headings.length === 0 && items.every(({ part }) => part.candidate.area);
  return below ? perDepth(items, (own) => [...own], FEWEST_COUNTED_ON, isCountedOn) : [];
}

/** Returns the lines below numbered headings, with the innermost of these. */
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

/** Returns the lines of each depth that `select` selects, if they are most of it, in several parts, and `isSeries`. */
function perDepth(
  nested: readonly Nested[],
  select: (own: readonly Nested[]) => Nested[],
  fewest: number,
  isSeries: (own: readonly Nested[]) => boolean,
): Line[] {
  return [...grouped(nested, ({ line }) => line.depth).values()].flatMap((all) => {
    const own = select(all);
    const parts = new Set(own.map(({ part }) => part)).size;
    const areMost = own.length >= fewest && own.length >= MOSTLY * all.length && parts >= FEWEST_PARTS;
    return areMost && isSeries(own) ? own.map(({ line }) => line) : [];
  });
}

/** Returns whether a heading has the number of a part with a word for it: "1.2" below "Module 1". */
function isDottedWithin({ line, part }: Nested, text: string): boolean {
  const number = DOTTED.exec(slice(text, absolute(line, line.candidate.line)))?.[1];
  return number !== undefined && part.candidate.area?.number === Number(number);
}

function markerOf(line: Line, text: string): number {
  return Number(MARKER.exec(slice(text, absolute(line, line.candidate.line)))?.[1] ?? 0);
}
