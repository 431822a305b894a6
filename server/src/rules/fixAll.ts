import { reviseBlocks } from '../blocks/blocks';
import type { Notebook } from '../notebook/notebook';
import type { NotebookOptions } from '../notebook/read';
import { readInSteps } from '../notebook/readInSteps';
import { composeEdits } from '../text/composeEdits';
import { applyEdits, type Edit, replacement } from '../text/edit';
import { firstIndex } from '../text/sorted';
import { type Span, span } from '../text/span';
import { runToEnd } from '../text/steps';
import { findingsInSteps, type RuleLevels } from './findings';
import type { Fix, Rule, RuleContext } from './rule';

/** Notes after every fix that is sure. */
export interface Fixed {
  readonly text: string;
  /** What makes that text of the one before; the spans do not overlap. */
  readonly edits: readonly Edit[];
  /** How many fixes were made. */
  readonly count: number;
  /** The rule of each of them. */
  readonly rules: readonly Rule[];
}

/** Rounds of fixing and reading again; notes in which fixes still follow from fixes after that are left as they are then. */
const mostRounds = 10;

/** How often a round tries fixes; those of thousands that were not tried are left as they are. */
const mostTries = 100;

/** UTF-16 units that are read again at most in all rounds, before such tries end: about 2 s. */
const MOST_REREAD = 4_000_000;

/**
 * Applies the certain fixes of some rules and parses the notes again until none is left: a fix may overlap another one, or make
 * another one possible. A fix that does not remove its finding is not applied.
 */
export function fixAll(...asked: Parameters<typeof fixAllInSteps>): Fixed {
  return runToEnd(fixAllInSteps(...asked));
}

/** As `fixAll`, with pauses. */
export function* fixAllInSteps(
  notebook: Notebook,
  options: NotebookOptions,
  context: RuleContext,
  levels: RuleLevels,
  isMeant: (rule: Rule) => boolean = () => true,
): Generator<void, Fixed> {
  let left = MOST_REREAD;
  let now = yield* stateOf(notebook);
  let edits: readonly Edit[] = [];
  const rules: Rule[] = [];
  for (let round = 0; round < mostRounds; round++) {
    const made = yield* madeFrom(now);
    if (!made) break;
    edits = composeEdits(edits, editsOf(made.fixes));
    for (const each of made.fixes.map(({ rule }) => rule)) rules.push(each);
    now = made.state;
  }
  return { text: now.notes.text, edits, count: rules.length, rules };

  function* stateOf(notes: Notebook): Generator<void, State> {
    return { notes, fixes: yield* sureFixes(notes, context, levels, isMeant) };
  }

  /** The fixes that can be made at once, and what follows; undefined where none does what it is for. */
  function* madeFrom(state: State): Generator<void, Made | undefined> {
    for (const turn of turnsOf(state.fixes)) {
      const next = yield* after(state, turn);
      if (areMended(state, turn, next)) return { fixes: turn, state: next };
      const fixes = yield* partsThatMend(state, turn);
      if (fixes.length > 0) return { fixes, state: yield* after(state, fixes) };
    }
    return undefined;
  }

  function* after(state: State, fixes: readonly RuledFix[]): Generator<void, State> {
    left -= state.notes.text.length;
    return yield* stateOf(yield* reread(state.notes, applyEdits(state.notes.text, editsOf(fixes)), options));
  }

  /** Returns the parts of fixes after which their findings are gone, by halving those after which they are not. */
  function* partsThatMend(state: State, fixes: readonly RuledFix[]): Generator<void, readonly RuledFix[]> {
    let tries = mostTries;
    const good: RuledFix[] = [];
    const open = [fixes];
    for (let some = open.pop(); some; some = open.pop()) {
      const half = some.length >> 1;
      if (some.length < 2) continue;
      const waiting: (readonly RuledFix[])[] = [];
      for (const part of [some.slice(0, half), some.slice(half)]) {
        const isTried = tries-- > 0 && left > 0;
        if (isTried && areMended(state, part, yield* after(state, part))) for (const fix of part) good.push(fix);
        else if (tries > 0 && left > 0) waiting.push(part);
      }
      for (const part of waiting.reverse()) open.push(part);
    }
    return good;
  }
}

/** Fixes, and the notes after them. */
interface Made {
  readonly fixes: readonly RuledFix[];
  readonly state: State;
}

/** Notes, and the sure fixes of what is found in them. */
interface State {
  readonly notes: Notebook;
  readonly fixes: readonly RuledFix[];
}

interface RuledFix extends Fix {
  readonly rule: Rule;
}

/** Whether each rule finds as much less as fixes of its were made; others may find more. */
function areMended(before: State, made: readonly RuledFix[], after: State): boolean {
  const counted = (fixes: readonly RuledFix[], rule: Rule) => fixes.filter((fix) => fix.rule === rule).length;
  const rules = new Set(made.map(({ rule }) => rule));
  return [...rules].every((rule) => counted(after.fixes, rule) <= counted(before.fixes, rule) - counted(made, rule));
}

/** Parses the changed text incrementally: unchanged sections are reused. */
function reread(before: Notebook, text: string, options: NotebookOptions): Generator<void, Notebook> {
  const blocks = reviseBlocks(before.blocks, replacement(span(0, before.text.length), text));
  return readInSteps(blocks, options, before);
}

/** Yields the first safe fix of each finding. */
function* sureFixes(
  notebook: Notebook,
  context: RuleContext,
  levels: RuleLevels,
  isMeant: (rule: Rule) => boolean,
): Generator<void, readonly RuledFix[]> {
  return (yield* findingsInSteps(notebook, context, levels)).flatMap(({ rule, fixes }) => {
    const fix = isMeant(rule) ? fixes.find(({ isSafe }) => isSafe) : undefined;
    return fix ? [{ ...fix, rule }] : [];
  });
}

function editsOf(fixes: readonly Fix[]): readonly Edit[] {
  return fixes.flatMap((fix) => fix.edits);
}

/** Returns first the fixes that change how the notes are parsed, then the others. */
function* turnsOf(fixes: readonly RuledFix[]): Iterable<readonly RuledFix[]> {
  for (const first of [true, false]) {
    const turn = fixes.filter(({ rule }) => (rule.changesReading ?? false) === first);
    if (turn.length > 0) yield apart(turn);
  }
}

/** Returns the fixes that do not overlap an earlier one. */
function apart(fixes: readonly RuledFix[]): readonly RuledFix[] {
  /** Where those that are chosen write, in order. */
  const taken: Span[] = [];
  return fixes.filter(({ edits }) => {
    if (edits.some(({ span }) => meetsAny(taken, span))) return false;
    for (const { span } of edits) {
      const index = firstIndex(taken, ({ start }) => start > span.start);
      taken.splice(index, 0, span);
    }
    return true;
  });
}

/** Returns whether a span touches any other. Adjacent spans conflict, because the order of insertions at one offset is undefined. */
function meetsAny(spans: readonly Span[], { start, end }: Span): boolean {
  const next = spans[firstIndex(spans, (other) => other.end >= start)];
  return next !== undefined && next.start <= end;
}
