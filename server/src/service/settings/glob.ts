/*
 * Matches glob patterns in O(pattern × path) for any pattern, since the settings of a workspace may be untrusted, and a regular
 * expression with many stars takes exponential time. Input: a pattern and a path. The pattern is converted to a list of steps,
 * the states of an automaton; each character of the path leads from a set of steps to the next set.
 *
 * As in VS Code, `*` and `?` match within a name, `**` any number of folders, `{a,b}` one of several, `[a-z]` and `[!a-z]` one
 * character. `\` escapes the next character. Braces and brackets that are not closed are literal.
 */

type Matches = (character: string) => boolean;

type Step = { readonly matches: Matches } | { readonly targets: number[] };

/** A set of steps, with a cache of the sets that characters lead to. */
interface State {
  readonly steps: readonly number[];
  readonly isMatch: boolean;
  readonly next: Map<string, State>;
}

/** Maximum number of cached sets. Few are needed, since the paths of a workspace have much in common. */
const MAX_STATES = 1000;

/** Returns a function that matches a whole path. */
export function glob(pattern: string): (path: string) => boolean {
  const steps = stepsOf(Array.from(pattern));
  const states = new Map<string, State>();
  const first = stateOf([0]);

  function stateOf(from: readonly number[]): State {
    const reached = reachable(steps, from);
    const key = reached.join();
    const known = states.get(key);
    if (known) return known;
    const state = { steps: reached, isMatch: reached.at(-1) === steps.length, next: new Map() };
    states.set(key, state);
    return state;
  }

  function after(state: State, character: string): State {
    const next: number[] = [];
    for (const at of state.steps) {
      const step = steps[at];
      if (step && 'matches' in step && step.matches(character)) next.push(at + 1);
    }
    const found = stateOf(next);
    state.next.set(character, found);
    return found;
  }

  return (path) => {
    if (states.size > MAX_STATES) {
      states.clear();
      first.next.clear();
    }
    let state = first;
    for (const character of path) {
      if (state.steps.length === 0) return false;
      state = state.next.get(character) ?? after(state, character);
    }
    return state.isMatch;
  };
}

/** Returns the steps that are reachable from some without consuming a character, in order. */
function reachable(steps: readonly Step[], from: readonly number[]): number[] {
  const reached = new Uint8Array(steps.length + 1);
  const open = [...from];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (reached[at] === 1) continue;
    reached[at] = 1;
    const step = steps[at];
    if (step && 'targets' in step) for (const each of step.targets) open.push(each);
  }
  return Array.from(reached.keys()).filter((at) => reached[at] === 1);
}

const isAny: Matches = () => true;
const isInName: Matches = (character) => character !== '/';

/** Returns the steps of a pattern; the end of the list is a match. */
function stepsOf(pattern: readonly string[]): readonly Step[] {
  const steps: Step[] = [];
  const closing = closingBraces(pattern);
  let at = 0;

  function character(matches: Matches): void {
    steps.push({ matches });
  }

  function repeated(matches: Matches): void {
    const start = steps.length;
    steps.push({ targets: [start + 1, start + 3] }, { matches }, { targets: [start] });
  }

  function optional(write: () => void): void {
    const targets = [steps.length + 1];
    steps.push({ targets });
    write();
    targets.push(steps.length);
  }

  /** `end` is the index of the closing brace around the current alternatives. */
  function sequence(end: number): void {
    const start = at;
    const endsName = (place: number) =>
      place >= end || pattern[place] === '/' || (end < pattern.length && pattern[place] === ',');
    /** The rest of a name, after which `/**` matches. */
    const isFolders = (place: number) =>
      pattern[place] === '/' && pattern[place + 1] === '*' && pattern[place + 2] === '*' && endsName(place + 3);
    while (at < end) {
      const sign = pattern[at];
      if (end < pattern.length && sign === ',') return;
      const isWhole = at === start || pattern[at - 1] === '/';
      if (sign === '*' && pattern[at + 1] === '*' && isWhole && endsName(at + 2)) {
        const hasMore = pattern[at + 2] === '/' && at + 2 < end;
        at += hasMore ? 3 : 2;
        if (!hasMore) repeated(isAny);
        else
          optional(() => {
            repeated(isAny);
            character((other) => other === '/');
          });
      } else if (isFolders(at) && isFolders(at + 3)) {
        // Repeated `**/` segments match the same paths as one.
        at += 3;
      } else if (isFolders(at) && at + 3 >= end) {
        at += 3;
        optional(() => {
          character((other) => other === '/');
          repeated(isAny);
        });
      } else one(sign as string);
    }
  }

  function one(sign: string): void {
    const close = closing.get(at);
    const set = sign === '[' ? characterSet(pattern, at) : undefined;
    at++;
    if (sign === '*') repeated(isInName);
    else if (sign === '?') character(isInName);
    else if (close !== undefined) alternatives(close);
    else if (set) {
      character(set.matches);
      at = set.end;
    } else {
      const expected = sign === '\\' && at < pattern.length ? pattern[at++] : sign;
      character((other) => other === expected);
    }
  }

  function alternatives(close: number): void {
    const targets: number[] = [];
    const ends: number[][] = [];
    steps.push({ targets });
    for (; at <= close; at++) {
      targets.push(steps.length);
      sequence(close);
      const end: number[] = [];
      steps.push({ targets: end });
      ends.push(end);
    }
    for (const end of ends) end.push(steps.length);
  }

  sequence(pattern.length);
  return steps;
}

/** Returns the index of the closing brace of each opening brace that has one. */
function closingBraces(pattern: readonly string[]): ReadonlyMap<number, number> {
  const closing = new Map<number, number>();
  const open: number[] = [];
  for (let at = 0; at < pattern.length; at++) {
    if (pattern[at] === '\\') at++;
    else if (pattern[at] === '{') open.push(at);
    else if (pattern[at] === '}' && open.length > 0) closing.set(open.pop() as number, at);
  }
  return closing;
}

/** Parses "[a-z_]", "[!a-z]", "[^a]" or "[]a]"; `undefined` if it is not closed before the next "/". */
function characterSet(pattern: readonly string[], start: number): { matches: Matches; end: number } | undefined {
  const isNegated = pattern[start + 1] === '!' || pattern[start + 1] === '^';
  const first = start + (isNegated ? 2 : 1);
  const close = pattern.indexOf(']', first + 1);
  const inside = pattern.slice(first, close);
  if (close < 0 || inside.includes('/')) return undefined;
  const ranges: (readonly [string, string])[] = [];
  for (let at = 0; at < inside.length; at++) {
    const from = inside[at] as string;
    const isRange = inside[at + 1] === '-' && at + 2 < inside.length;
    ranges.push([from, isRange ? (inside[at + 2] as string) : from]);
    if (isRange) at += 2;
  }
  const isIn: Matches = (character) => ranges.some(([from, to]) => from <= character && character <= to);
  return { matches: (character) => character !== '/' && isIn(character) !== isNegated, end: close + 1 };
}
