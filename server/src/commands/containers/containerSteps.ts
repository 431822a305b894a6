import type { Code } from '../../markdown/code/code';
import { lineStartAt } from '../../text/lines';
import { firstIndex } from '../../text/sorted';
import type { Span } from '../../text/span';
import { eachInSteps } from '../../text/steps';
import { memoizePerSectionInSteps } from '../catalog/memoizePerSection';
import { shellCodeIn } from '../shell/shellCode';
import { type ContainerStep, containerStep } from './containerStep';

/** The effect of a command of the notes on containers; spans are relative to the start of the section. */
export interface NotedStep {
  readonly step: ContainerStep;
  readonly code: Code;
  /** The prompt before the command: another prompt may be another machine. */
  readonly prompt: string;
}

/** Returns the effects on containers of the commands in the code of a section, in order. */
export const containerStepsIn = memoizePerSectionInSteps(function* (section, specifications): Generator<
  void,
  readonly NotedStep[]
> {
  const { text } = section;
  if (!text.includes('docker')) return [];
  const commands = (yield* shellCodeIn.inSteps(section)).flatMap(({ code, lines }) =>
    lines.flatMap(({ span, commands }) => commands.map((line) => ({ code, line, start: span.start }))),
  );
  return yield* eachInSteps(commands, ({ code, line, start }) => {
    const step = containerStep(text, line, specifications);
    return step ? [{ step, code, prompt: promptBefore(text, start) }] : [];
  });
});

/**
 * Maximum number of characters before a command that are read as its prompt. Without it, many commands on one line take
 * quadratic time.
 */
const MAX_PROMPT_LENGTH = 200;

function promptBefore(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - MAX_PROMPT_LENGTH), at);
  return before.slice(lineStartAt(before, before.length)).trim();
}

/** Matches text before a command that replaces the previous one: "# or, in the foreground". */
const ALTERNATIVE =
  /\b(?:alternative|alternatively|case|either|elif|else|instead|option|or|same as|variant|versus|vs)\b|\|\||\(\)|;;/i;

/** Matches text before a command for another machine: "on node 2", "# second host". */
const ELSEWHERE =
  /\b(?:another|each|every|other|second) (?:\w+ )?(?:host|machine|node|server|vm|worker)s?\b|\b(?:host|machine|manager|node|server|vm|worker)[ -]?(?:[2-9b-d])\b/i;

/** Returns a function: whether the text between two offsets may separate two commands. O(text.length) for all calls. */
export function separationsIn(text: string): (start: number, end: number) => boolean {
  let found: readonly Span[] | undefined;
  return (start, end) => {
    found ??= [ALTERNATIVE, ELSEWHERE]
      .flatMap(({ source }) => Array.from(text.matchAll(new RegExp(source, 'gi')), spanOf))
      .sort((a, b) => a.start - b.start);
    const first = found[firstIndex(found, ({ start: at }) => at >= start)];
    return first !== undefined && first.end <= end;
  };
}

function spanOf({ 0: words, index }: RegExpExecArray): Span {
  return { start: index, end: index + words.length };
}

/** Returns whether the text between two commands may mean that the second is independent of the first. */
export function isIndependent(between: string): boolean {
  return ALTERNATIVE.test(between) || ELSEWHERE.test(between);
}
