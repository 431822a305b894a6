/** The number of ways to reach a position, 2 for two or more, and the characters before it. */
export interface Way {
  readonly count: number;
  readonly preceding: bigint;
}

export type Ways = ReadonlyMap<number, Way>;

/** A part of an expression with the positions at its start and end. */
export interface Part {
  readonly first: Ways;
  readonly last: Ways;
  /**
   * The number of ways in which it matches the empty text, and the characters after which it does, before a word
   * character and before other text.
   */
  readonly empty: number;
  readonly preceding: Preceding;
  /** The positions at its end after which nothing can fail; also for the part itself, if it matches the empty text. */
  readonly sure: ReadonlySet<number>;
  readonly surelyEmpty: boolean;
}

/** The characters after which it can match, before a word character and before another one. */
export interface Preceding {
  readonly word: bigint;
  readonly other: bigint;
}

const noWays: Ways = new Map();
/** All characters: more bits than any expression distinguishes. */
export const ALL = (1n << 400n) - 1n;

export const emptyPart: Part = {
  first: noWays,
  last: noWays,
  empty: 1,
  preceding: { word: ALL, other: ALL },
  sure: new Set(),
  surelyEmpty: true,
};

export function assertion(word: bigint, other: bigint): Part {
  return { ...emptyPart, preceding: { word, other }, surelyEmpty: false };
}

export function single(place: number): Part {
  const ways = new Map([[place, { count: 1, preceding: ALL }]]);
  return { ...emptyPart, first: ways, last: ways, empty: 0, sure: new Set([place]), surelyEmpty: false };
}

export function optional(part: Part): Part {
  return { ...part, empty: 1, preceding: emptyPart.preceding, surelyEmpty: true };
}

export function either(parts: readonly Part[]): Part {
  const empty = parts.filter((part) => part.empty > 0);
  return {
    first: sum(parts.map(({ first }) => first)),
    last: sum(parts.map(({ last }) => last)),
    empty: atMostTwo(parts.reduce((all, part) => all + part.empty, 0)),
    preceding: {
      word: empty.reduce((all, { preceding }) => all | preceding.word, 0n),
      other: empty.reduce((all, { preceding }) => all | preceding.other, 0n),
    },
    sure: new Set(parts.flatMap(({ sure }) => [...sure])),
    surelyEmpty: parts.some(({ surelyEmpty }) => surelyEmpty),
  };
}

/**
 * Returns the concatenation of two parts. `precedingOf` returns the characters after which a position can follow if `one` matches
 * the empty text.
 */
export function sequence(one: Part, other: Part, precedingOf: (place: number, preceding: Preceding) => bigint): Part {
  const passed = new Map<number, Way>();
  for (const [place, { count, preceding }] of other.first) {
    const all = preceding & precedingOf(place, one.preceding);
    if (one.empty > 0 && all !== 0n) passed.set(place, { count: atMostTwo(count * one.empty), preceding: all });
  }
  const ended = other.empty > 0 ? one.last : noWays;
  return {
    first: sum([one.first, passed]),
    last: sum([other.last, new Map([...ended].map(([place, way]) => [place, times(way, other.empty)]))]),
    empty: atMostTwo(one.empty * other.empty),
    preceding: { word: one.preceding.word & other.preceding.word, other: one.preceding.other & other.preceding.other },
    sure: new Set([...other.sure, ...(other.surelyEmpty ? one.sure : [])]),
    surelyEmpty: one.surelyEmpty && other.surelyEmpty,
  };
}

export function atMostTwo(count: number): number {
  return Math.min(count, 2);
}

function times(way: Way, count: number): Way {
  return { ...way, count: atMostTwo(way.count * count) };
}

function sum(all: readonly Ways[]): Ways {
  const ways = new Map<number, Way>();
  for (const [place, { count, preceding }] of all.flatMap((one) => [...one])) {
    const known = ways.get(place);
    ways.set(place, { count: atMostTwo((known?.count ?? 0) + count), preceding: (known?.preceding ?? 0n) | preceding });
  }
  return ways;
}
