import { memoizePerSection } from '../shell/memoizePerSection';
import { programIndex } from '../shell/program';
import { type Resolved, resolve, withInner } from '../shell/resolve';
import { shellCodeIn } from '../shell/shellCode';
import type { Specifications } from '../shell/specifications';
import type { CommandLine, Word } from '../shell/words';

/** A command in the notes' code; spans count from the section's start. */
export interface NotedCommand {
  /** From the program on. */
  readonly words: readonly Word[];
  /** Whether a prompt or the language of the code block shows that this is typed, not just mentioned. */
  readonly typed: boolean;
  /** What its words are, then those of the command that it runs; empty where the program is not known. */
  readonly resolved: readonly Resolved[];
}

/** Words that make a sentence of what starts like a command: "docker container is running". */
const sentenceWords = new Set(
  'a an and are as at be by can for from has have if in into is it its not of on or that the this to was when which will with you'.split(
    ' ',
  ),
);

/** The commands in the code of a section, in order, without sentences that start like some. */
export const commandsIn = memoizePerSection((section, specifications): readonly NotedCommand[] =>
  shellCodeIn(section)
    .flatMap(({ lines }) => lines)
    .flatMap(({ commands, typed }) => commands.flatMap((line) => notedCommand(line, typed, specifications) ?? [])),
);

/** Undefined for a sentence. */
export function notedCommand(
  line: CommandLine,
  typed: boolean,
  specifications: Specifications,
): NotedCommand | undefined {
  const words = line.words.slice(programIndex(line.words));
  if (words.some((word) => sentenceWords.has(word.value))) return undefined;
  const resolved = resolve(line, specifications);
  return { words, typed, resolved: resolved ? withInner(resolved) : [] };
}
