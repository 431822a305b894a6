import type { Notes } from './notes';

/** Where two readings of one text differ. */
export interface Difference {
  /** The way to it: "blocks.sections.3.text", "modules.2.title". */
  readonly place: string;
  /** The values of the incremental and of the fresh parse; `undefined` if one has none there. */
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

/** Returns the parts of a list, a set or a record by their names; undefined for what has none. */
function partsOf(value: unknown): ReadonlyMap<string, unknown> | undefined {
  if (value instanceof Set) return new Map([...value].sort().map((member, n) => [String(n), member]));
  if (typeof value === 'object' && value !== null) return new Map(Object.entries(value));
  return undefined;
}
