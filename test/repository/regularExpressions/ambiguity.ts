import type { Automaton } from './automaton';

/**
 * Finds patterns that are slow in a backtracking engine, by Weideman and others, "Analyzing Matching Time Behavior of
 * Backtracking Regular Expression Matchers" (2016): a text that leads from a state back to it in two ways takes exponential time;
 * one that leads from a state to itself, on to another one, and from that to itself, takes quadratic time.
 */
export function ambiguities(automaton: Automaton): string[] {
  const loops = loopsOf(automaton);
  return [
    ...loops.flatMap((loop) => exponential(automaton, loop)),
    ...loops.flatMap((loop) => loops.flatMap((other) => (loop === other ? [] : polynomial(automaton, loop, other)))),
  ];
}

/** Positions of the automaton that lead to each other. */
type Loop = ReadonlySet<number>;

function loopsOf({ next }: Automaton): Loop[] {
  const reached = next.map((_, place) => reachedFrom(next, place));
  const loops = new Map<number, Loop>();
  next.forEach((_, place) => {
    if (loops.has(place) || !reached[place]?.has(place)) return;
    const loop = new Set([...(reached[place] ?? [])].filter((other) => reached[other]?.has(place)));
    for (const each of loop) loops.set(each, loop);
  });
  return [...new Set(loops.values())];
}

function reachedFrom(next: Automaton['next'], place: number): Set<number> {
  const reached = new Set<number>();
  const open = [place];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    for (const other of next[at]?.keys() ?? []) {
      if (reached.has(other)) continue;
      reached.add(other);
      open.push(other);
    }
  }
  return reached;
}

function exponential({ takes, next, done, sources }: Automaton, loop: Loop): string[] {
  for (const place of loop) {
    if (done.has(place)) continue;
    const within = (at: number) => [...(next[at] ?? [])].filter(([other]) => loop.has(other) && !done.has(other));
    if (within(place).some(([, ways]) => ways > 1)) return [`exponential: ${sources[place]}`];
    const seen = new Set<string>();
    const open: (readonly [number, number, boolean])[] = [[place, place, false]];
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      const [one, other, apart] = at;
      for (const [a] of within(one)) {
        for (const [b] of within(other)) {
          if (!((takes[a] as bigint) & (takes[b] as bigint))) continue;
          const isApart = apart || a !== b;
          if (isApart && a === place && b === place) return [`exponential: ${sources[place]}`];
          const key = `${a} ${b} ${isApart}`;
          if (seen.has(key)) continue;
          seen.add(key);
          open.push([a, b, isApart]);
        }
      }
    }
  }
  return [];
}

function polynomial({ takes, next, done, sources }: Automaton, loop: Loop, other: Loop): string[] {
  const takenBy = (places: Loop) => [...places].reduce((all, place) => all | (takes[place] as bigint), 0n);
  if (!(takenBy(loop) & takenBy(other))) return [];
  for (const from of loop) {
    for (const to of other) {
      if (done.has(to)) continue;
      const seen = new Set<number>();
      const open: (readonly [number, number, number])[] = [[from, from, to]];
      for (let at = open.pop(); at !== undefined; at = open.pop()) {
        const [one, between, last] = at;
        for (const a of next[one]?.keys() ?? []) {
          if (!loop.has(a)) continue;
          for (const c of next[last]?.keys() ?? []) {
            const shared = (takes[a] as bigint) & (takes[c] as bigint);
            if (!shared || !other.has(c) || done.has(c)) continue;
            for (const b of next[between]?.keys() ?? []) {
              if (!(shared & (takes[b] as bigint))) continue;
              if (a === from && b === to && c === to)
                return [`polynomial: ${sources[from] || 'any start'}, ${sources[to]}`];
              const key = (a * takes.length + b) * takes.length + c;
              if (seen.has(key)) continue;
              seen.add(key);
              open.push([a, b, c]);
            }
          }
        }
      }
    }
  }
  return [];
}
