import { groupBy } from '../../text/groupBy';
import { lazy } from '../../text/memoize';
import { indexOfLine, type Line } from '../titles/line';
import { whyNoTitle } from '../titles/whyNoTitle';
import { isAlike, type ModuleShape } from './moduleShape';
import { hasNotes } from './notes';
import type { Region } from './regions';

/** A set of lists, by their identity in `Line.list`. */
type Lists = ReadonlySet<number | undefined>;

/** Facts about a form that depend on several lines of a region. Each is computed when it is first needed. */
export interface FormFacts {
  /** Returns whether all certain modules of the form are checkboxes. */
  readonly areBoxes: () => boolean;
  /**
   * Returns the words before the numbers of the certain modules of the form, if all are in a series, or start with the same word
   * and a number, or with a number; `undefined` otherwise.
   */
  readonly numbering: () => ReadonlySet<string | undefined> | undefined;
  /**
   * Returns the lists in which each item has a time. If the form is a table row, which has no notes below, such items are
   * modules, too.
   */
  readonly timedLists: () => Lists;
  /** Returns the lists in which some item has notes. */
  readonly notedLists: () => Lists;
}

// Minimum number of numbered titles to conclude that all modules are numbered.
const MIN_COUNT = 3;

/** Creates the facts about a form. `lines` are those of the region without its levels, `proven` those that are certain modules. */
export function formFacts(
  region: Region,
  text: string,
  lines: readonly Line[],
  proven: ReadonlySet<Line>,
  { shape }: ModuleShape,
): FormFacts {
  const hasShape = ({ candidate }: Line) => isAlike(candidate.shape, shape);
  return {
    areBoxes: lazy(() => proven.size > 0 && [...proven].every((line) => !hasShape(line) || line.candidate.hasBox)),
    numbering: lazy(() => numberingOf([...proven].filter((line) => hasShape(line) && !whyNoTitle(line.candidate)))),
    timedLists: lazy(() => timedLists(lines)),
    notedLists: lazy(() => {
      const noted = lines.filter((line) => line.list !== undefined && hasOwnNotes(line, region, text));
      return new Set(noted.map(({ list }) => list));
    }),
  };
}

function numberingOf(modules: readonly Line[]): ReadonlySet<string | undefined> | undefined {
  const words = new Set(modules.map(({ candidate }) => candidate.countedBy));
  const areOfSeries = modules.every(({ candidate }) => candidate.weights.series > 0);
  const areCounted = modules.length >= MIN_COUNT && (areOfSeries || (words.size === 1 && !words.has(undefined)));
  return areCounted ? words : undefined;
}

function timedLists(lines: readonly Line[]): Lists {
  const lists = groupBy(
    lines.filter(({ list }) => list !== undefined),
    ({ list }) => list,
  );
  const isTimed = (items: readonly Line[]) =>
    items.length > 1 && items.every(({ candidate }) => candidate.times.length > 0);
  return new Set([...lists].filter(([, items]) => isTimed(items)).map(([list]) => list));
}

/** Returns whether there are notes between a line and the next one of its shape. */
export function hasOwnNotes(line: Line, { lines, end }: Region, text: string): boolean {
  let next = indexOfLine(lines, line) + 1;
  while (next < lines.length && lines[next]?.candidate.shape !== line.candidate.shape) next++;
  return hasNotes(text, { start: line.base + line.candidate.line.end, end: lines[next]?.start ?? end });
}
