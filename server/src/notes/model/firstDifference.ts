import type { Notes } from './notes';

/** The first difference between two parses of one text. */
export interface Difference {
  /** The property path: "blocks.sections.3.text", "modules.2.title". */
  readonly place: string;
  /** The value of the incremental parse; `undefined` if it has none. */
  readonly revised: unknown;
  readonly fresh: unknown;
}

/**
 * Returns the first difference between notes that were parsed incrementally and from scratch: in the line table, the sections, or
 * anything that features use. `undefined` if they are equal, as they always should be.
 */
export function firstDifference(revised: Notes, fresh: Notes): Difference | undefined {
  return differenceIn(revised, fresh, []);
}

function differenceIn(revised: unknown, fresh: unknown, way: readonly string[]): Difference | undefined {
  if (Object.is(revised, fresh)) return undefined;
  const [some, others] = [partsOf(revised), partsOf(fresh)];
  if (!some || !others) return { place: way.join('.'), revised, fresh };
  for (const name of new Set([...some.keys(), ...others.keys()])) {
    const difference = differenceIn(some.get(name), others.get(name), [...way, name]);
    if (difference) return difference;
  }
  return undefined;
}

/** Returns the elements of an array, a set or an object by key; `undefined` for primitive values. */
function partsOf(value: unknown): ReadonlyMap<string, unknown> | undefined {
  if (value instanceof Set) return new Map([...value].sort().map((member, n) => [String(n), member]));
  if (typeof value === 'object' && value !== null) return new Map(Object.entries(value));
  return undefined;
}
