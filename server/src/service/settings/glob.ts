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
const isSlash: Matches = (character) => character === '/';

/** Returns the steps of a pattern; the end of the list is a match. */
function stepsOf(pattern: readonly string[]): readonly Step[] {
  const steps: Step[] = [];
  addSequence({ pattern, closing: closingBraces(pattern), steps }, 0, pattern.length);
  return steps;
}

/** A pattern, and the steps of the part that was parsed. */
interface Parsed {
  readonly pattern: readonly string[];
  readonly closing: ReadonlyMap<number, number>;
  readonly steps: Step[];
}

/** Adds a step that matches one character. */
function addCharacter(steps: Step[], matches: Matches): void {
  steps.push({ matches });
}

/** Adds steps that match any number of characters. */
function addRepeated(steps: Step[], matches: Matches): void {
  const start = steps.length;
  steps.push({ targets: [start + 1, start + 3] }, { matches }, { targets: [start] });
}

/** Adds the steps that `add` adds, and a way around them. */
function addOptional(steps: Step[], add: () => void): void {
  const targets = [steps.length + 1];
  steps.push({ targets });
  add();
  targets.push(steps.length);
}

/**
 * Adds the steps from `start` to `end`, the end of the pattern or the closing brace around the current alternatives. Returns
 * where it stops: at the end, or at the comma after the current alternative.
 */
function addSequence(parsed: Parsed, start: number, end: number): number {
  const { pattern, steps } = parsed;
  let at = start;
  while (at < end) {
    if (end < pattern.length && pattern[at] === ',') return at;
    const isWhole = at === start || pattern[at - 1] === '/';
    if (isWhole && isAnyFolders(pattern, at, end)) {
      const hasMore = pattern[at + 2] === '/' && at + 2 < end;
      at += hasMore ? 3 : 2;
      if (!hasMore) addRepeated(steps, isAny);
      else
        addOptional(steps, () => {
          addRepeated(steps, isAny);
          addCharacter(steps, isSlash);
        });
    } else if (isFolders(pattern, at, end) && isFolders(pattern, at + 3, end)) {
      // Repeated `**/` segments match the same paths as one.
      at += 3;
    } else if (isFolders(pattern, at, end) && at + 3 >= end) {
      at += 3;
      addOptional(steps, () => {
        addCharacter(steps, isSlash);
        addRepeated(steps, isAny);
      });
    } else at = addOne(parsed, at);
  }
  return at;
}

/** Returns whether `**` is at an index, and the name ends after it. */
function isAnyFolders(pattern: readonly string[], at: number, end: number): boolean {
  if (pattern[at] !== '*' || pattern[at + 1] !== '*') return false;
  const next = pattern[at + 2];
  return at + 2 >= end || next === '/' || (end < pattern.length && next === ',');
}

/** Returns whether `/**` is at an index, and the name ends after it. */
function isFolders(pattern: readonly string[], at: number, end: number): boolean {
  return pattern[at] === '/' && isAnyFolders(pattern, at + 1, end);
}

/** Adds the steps of one character, set or list of alternatives. Returns the index after it. */
function addOne({ pattern, closing, steps }: Parsed, at: number): number {
  const sign = pattern[at];
  const close = closing.get(at);
  const set = sign === '[' ? characterSet(pattern, at) : undefined;
  if (sign === '*') addRepeated(steps, isInName);
  else if (sign === '?') addCharacter(steps, isInName);
  else if (close !== undefined) return addAlternatives({ pattern, closing, steps }, at + 1, close);
  else if (set) {
    addCharacter(steps, set.matches);
    return set.end;
  } else {
    const isEscape = sign === '\\' && at + 1 < pattern.length;
    const expected = isEscape ? pattern[at + 1] : sign;
    addCharacter(steps, (other) => other === expected);
    return isEscape ? at + 2 : at + 1;
  }
  return at + 1;
}

/** Adds the steps of alternatives, from the first one to the closing brace. Returns the index after the brace. */
function addAlternatives(parsed: Parsed, start: number, close: number): number {
  const { steps } = parsed;
  const targets: number[] = [];
  const ends: number[][] = [];
  steps.push({ targets });
  let at = start;
  for (; at <= close; at++) {
    targets.push(steps.length);
    at = addSequence(parsed, at, close);
    const end: number[] = [];
    steps.push({ targets: end });
    ends.push(end);
  }
  for (const end of ends) end.push(steps.length);
  return at;
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
