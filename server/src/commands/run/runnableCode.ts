import type { Code } from '../../markdown/code/code';
import { perSection, type Section } from '../../markdown/sections/section';
import { shellCodeIn } from '../shell/shellCode';
import { type TypedCommand, typedCommands } from '../shell/typedCommands';

/** Code that a shell can run. */
export interface RunnableCode {
  readonly code: Code;
  /** The commands, at least one. */
  readonly commands: readonly TypedCommand[];
}

/** Returns the code of a section that contains commands; spans are relative to the section. */
export const runnableCodeIn = perSection((section: Section): readonly RunnableCode[] =>
  shellCodeIn(section).map((shell) => ({ code: shell.code, commands: typedCommands(section.text, shell) })),
);
