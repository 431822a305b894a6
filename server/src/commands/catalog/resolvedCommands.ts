import type { LongQuestion, Section } from '../../markdown/sections/section';
import { eachInSteps } from '../../text/steps';
import { programIndex } from '../shell/program';
import { shellCodeIn } from '../shell/shellCode';
import type { CommandLine, Word } from '../shell/words';
import { memoizePerSectionInSteps } from './memoizePerSection';
import { type Resolved, resolve, withInner } from './resolve';
import type { Specifications } from './specifications';

/** A command in code of the notes; spans are relative to the start of the section. */
export interface NotedCommand {
  /** The words of the command, starting with the program. */
  readonly words: readonly Word[];
  /** Whether a prompt or the language of the code block shows that this is typed, not just mentioned. */
  readonly typed: boolean;
  /** The resolved command, then the one that it runs; empty for an unknown program. */
  readonly resolved: readonly Resolved[];
}

/** Words that show that a text is a sentence and not a command: "docker container is running". */
const sentenceWords = new Set(
  'a an and are as at be by can for from has have if in into is it its not of on or that the this to was when which will with you'.split(
    ' ',
  ),
);

/** Returns the commands in the code of a section, in order, without sentences that start like a command. */
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

/** Returns a cached function of sections that collects the results of `read` for each command. */
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
