import { programNamed } from '../catalog/programs';
import { type Resolved, resolve, resolveAs, withInner } from '../catalog/resolve';
import type { Specifications } from '../catalog/specifications';
import { programIndex } from '../shell/program';
import type { CommandLine } from '../shell/words';

/**
 * Returns the command lines around a place, outermost first: a command line that a program runs is nested in that of
 * the program. Before the program, returns that of `sudo` or another runner with its own flags.
 */
export function resolvedAt(line: CommandLine, at: number, specifications: Specifications): readonly Resolved[] {
  const first = programIndex(line.words);
  const program = line.words[first];
  if (program && program.span.start > at) return runnerAt(line, at, first, specifications);
  const resolved = resolve(line, specifications);
  if (!resolved) return [];
  return withInner(resolved).filter(({ parts }) => parts.some(({ span }) => span.start <= at));
}

function runnerAt(line: CommandLine, at: number, end: number, specifications: Specifications): readonly Resolved[] {
  const words = line.words.slice(0, end);
  const runners = words.flatMap(({ span, value }, n) => {
    const program = span.start <= at ? programNamed(value, specifications) : undefined;
    return program ? [{ program, words: words.slice(n) }] : [];
  });
  const runner = runners.at(-1);
  return runner ? [resolveAs(runner.program, runner.words, specifications)] : [];
}
