import type { Fix } from '../../findings/finding';
import { reviseBlocks } from '../../markdown/sections/blocks';
import type { Notes } from '../../notes/model/notes';
import type { ReadOptions } from '../../notes/reading/read';
import { readInSteps } from '../../notes/reading/readInSteps';
import { composeEdits } from '../../text/composeEdits';
import { applyEdits, type Edit, replacement } from '../../text/edit';
import { firstIndex } from '../../text/sorted';
import { type Span, span } from '../../text/span';
import { runToEnd } from '../../text/steps';
import type { Rule, RuleContext } from '../rule/rule';
import { findingsInSteps, type RuleLevels } from './findings';

/*
 * Applies all safe fixes of notes. Input: notes, rules and their severities. Output: the fixed text, its edits, and the
 * rules of the applied fixes.
 *
 * Each round applies fixes that do not overlap, parses the result, and repeats while there are further fixes.
 * Invariant: applying n fixes of a rule removes at least n of its findings with safe fixes; other fixes are not
 * applied.
 */

/** The result of applying all safe fixes. */
export interface Fixed {
  readonly text: string;
  /** The edits of the original text that result in `text`; their spans do not overlap. */
  readonly edits: readonly Edit[];
  /** Number of applied fixes. */
  readonly count: number;
  /** The rule of each applied fix. */
  readonly rules: readonly Rule[];
}

/** Maximum number of rounds of fixing and parsing. Fixes that become possible after the last round are not applied. */
const MAX_ROUNDS = 10;

/** Maximum number of attempts to apply a part of the fixes in one round. */
const MAX_TRIES = 100;

/** Maximum number of UTF-16 units that all attempts parse, about 2 s of work. No further parts are tried after that. */
const MAX_REREAD = 4_000_000;

/**
 * Applies the safe fixes of some rules and parses the notes again until none is left: a fix may overlap another one, or
 * make another one possible. A fix that does not remove its finding is not applied.
 */
export function fixAll(...asked: Parameters<typeof fixAllInSteps>): Fixed {
  return runToEnd(fixAllInSteps(...asked));
}

/** Computes the result of `fixAll`, and yields between steps. */
export function* fixAllInSteps(
  notes: Notes,
  options: ReadOptions,
  context: RuleContext,
  levels: RuleLevels,
  isIncluded: (rule: Rule) => boolean = () => true,
): Generator<void, Fixed> {
  let left = MAX_REREAD;
  let now = yield* stateOf(notes);
  let edits: readonly Edit[] = [];
  const rules: Rule[] = [];
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const applied = yield* applyRound(now);
    if (!applied) break;
    edits = composeEdits(edits, editsOf(applied.fixes));
    for (const each of applied.fixes.map(({ rule }) => rule)) rules.push(each);
    now = applied.state;
  }
  return { text: now.notes.text, edits, count: rules.length, rules };

  function* stateOf(notes: Notes): Generator<void, State> {
    return { notes, fixes: yield* safeFixes(notes, context, levels, isIncluded) };
  }

  /**
   * Applies fixes that do not overlap and returns them with the next state; `undefined` if none removes its finding.
   */
  function* applyRound(state: State): Generator<void, Applied | undefined> {
    for (const batch of batchesOf(state.fixes)) {
      const next = yield* after(state, batch);
      if (removedFindings(state, batch, next)) return { fixes: batch, state: next };
      const fixes = yield* effectiveFixes(state, batch);
      if (fixes.length > 0) return { fixes, state: yield* after(state, fixes) };
    }
    return undefined;
  }

  function* after(state: State, fixes: readonly RuledFix[]): Generator<void, State> {
    left -= state.notes.text.length;
    return yield* stateOf(yield* reparse(state.notes, applyEdits(state.notes.text, editsOf(fixes)), options));
  }

  /** Returns the fixes that remove their findings, by halving each group of fixes that does not. */
  function* effectiveFixes(state: State, fixes: readonly RuledFix[]): Generator<void, readonly RuledFix[]> {
    let tries = MAX_TRIES;
    const good: RuledFix[] = [];
    const open = [fixes];
    for (let some = open.pop(); some; some = open.pop()) {
      const half = some.length >> 1;
      if (some.length < 2) continue;
      const waiting: (readonly RuledFix[])[] = [];
      for (const part of [some.slice(0, half), some.slice(half)]) {
        const isTried = tries-- > 0 && left > 0;
        if (isTried && removedFindings(state, part, yield* after(state, part))) for (const fix of part) good.push(fix);
        else if (tries > 0 && left > 0) waiting.push(part);
      }
      for (const part of waiting.reverse()) open.push(part);
    }
    return good;
  }
}

/** Applied fixes, and the state after them. */
interface Applied {
  readonly fixes: readonly RuledFix[];
  readonly state: State;
}

/** Notes, and the safe fixes of their findings. */
interface State {
  readonly notes: Notes;
  readonly fixes: readonly RuledFix[];
}

interface RuledFix extends Fix {
  readonly rule: Rule;
}

/**
 * Returns whether the findings of each rule decreased by the number of its applied fixes. Other rules may have more
 * findings.
 */
function removedFindings(before: State, applied: readonly RuledFix[], after: State): boolean {
  const counted = (fixes: readonly RuledFix[], rule: Rule) => fixes.filter((fix) => fix.rule === rule).length;
  const rules = new Set(applied.map(({ rule }) => rule));
  return [...rules].every((rule) => counted(after.fixes, rule) <= counted(before.fixes, rule) - counted(applied, rule));
}

/** Parses the changed text incrementally: unchanged sections are reused. */
function reparse(before: Notes, text: string, options: ReadOptions): Generator<void, Notes> {
  const blocks = reviseBlocks(before.blocks, replacement(span(0, before.text.length), text));
  return readInSteps(blocks, options, before);
}

/** Yields the first safe fix of each finding. */
function* safeFixes(
  notes: Notes,
  context: RuleContext,
  levels: RuleLevels,
  isIncluded: (rule: Rule) => boolean,
): Generator<void, readonly RuledFix[]> {
  return (yield* findingsInSteps(notes, context, levels)).flatMap(({ rule, fixes }) => {
    const fix = isIncluded(rule) ? fixes.find(({ isSafe }) => isSafe) : undefined;
    return fix ? [{ ...fix, rule }] : [];
  });
}

function editsOf(fixes: readonly Fix[]): readonly Edit[] {
  return fixes.flatMap((fix) => fix.edits);
}

/** Yields first the fixes that change how the notes are parsed, then the others. */
function* batchesOf(fixes: readonly RuledFix[]): Iterable<readonly RuledFix[]> {
  for (const first of [true, false]) {
    const batch = fixes.filter(({ rule }) => (rule.changesReading ?? false) === first);
    if (batch.length > 0) yield withoutOverlaps(batch);
  }
}

/** Returns the fixes that do not overlap an earlier one. */
function withoutOverlaps(fixes: readonly RuledFix[]): readonly RuledFix[] {
  /** The sorted spans of the edits of the chosen fixes. */
  const taken: Span[] = [];
  return fixes.filter(({ edits }) => {
    if (edits.some(({ span }) => conflictsWithAny(taken, span))) return false;
    for (const { span } of edits) {
      const index = firstIndex(taken, ({ start }) => start > span.start);
      taken.splice(index, 0, span);
    }
    return true;
  });
}

/**
 * Returns whether a span touches any other. Adjacent spans conflict, because the order of insertions at one offset is
 * undefined.
 */
function conflictsWithAny(spans: readonly Span[], { start, end }: Span): boolean {
  const next = spans[firstIndex(spans, (other) => other.end >= start)];
  return next !== undefined && next.start <= end;
}
