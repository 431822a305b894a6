import type { LongQuestion, Section } from '../blocks/section';
import { memoizePerSectionInSteps } from '../shell/memoizePerSection';
import { programIndex } from '../shell/program';
import { type Resolved, resolve, withInner } from '../shell/resolve';
import { shellCodeIn } from '../shell/shellCode';
import type { Specifications } from '../shell/specifications';
import type { CommandLine, Word } from '../shell/words';
import { eachInSteps } from '../text/steps';

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
export const commandsIn = memoizePerSectionInSteps(function* (section, specifications): Generator<
  void,
  readonly NotedCommand[]
> {
  const lines = (yield* shellCodeIn.inSteps(section)).flatMap((code) => code.lines);
  const commands = lines.flatMap(({ commands, typed }) => commands.map((line) => ({ line, typed })));
  return yield* eachInSteps(commands, ({ line, typed }) => {
    const command = notedCommand(line, typed, specifications);
    return command ? [command] : [];
  });
});

/** Returns a question about each of the commands of a section. */
export function perCommand<T>(
  read: (command: NotedCommand, specifications: Specifications, section: Section) => readonly T[],
): LongQuestion<[Section, Specifications], readonly T[]> {
  return memoizePerSectionInSteps(function* (section, specifications): Generator<void, readonly T[]> {
    const commands = yield* commandsIn.inSteps(section, specifications);
    return yield* eachInSteps(commands, (command) => read(command, specifications, section));
  });
}

/** Returns the resolved command of a line; `undefined` for a sentence. */
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
