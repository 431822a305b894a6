import { type Code, codeIn } from '../blocks/code';
import { perSection, type Section } from '../blocks/section';
import type { TypedCommand } from '../protocol';
import { placeholdersIn } from '../shell/placeholder';
import { startsSession } from '../shell/session';
import { typedCommands } from '../shell/typedCommands';
import type { Span } from '../text/span';

/** Code that a shell can run. */
export interface RunnableCode {
  readonly code: Code;
  /** At least one. */
  readonly commands: readonly RunnableCommand[];
}

export interface RunnableCommand extends TypedCommand {
  /** From the end of the prompt to the end of its last line. */
  readonly span: Span;
}

/** Returns the code of a section that contains commands; spans are relative to the section. */
export const runnableCodeIn = perSection((section: Section): readonly RunnableCode[] =>
  codeIn(section)
    .map((code) => ({ code, commands: commandsIn(section.text, code) }))
    .filter(({ commands }) => commands.length > 0),
);

function commandsIn(notes: string, code: Code): readonly RunnableCommand[] {
  let before = '';
  return typedCommands(notes, code).map(({ span, text }) => {
    const placeholders = placeholdersIn(text)
      .map(({ span: { start, end }, name }) => ({ start, end, name }))
      .filter(({ start, end }) => !isSet(text.slice(start, end), before));
    before += `${text}\n`;
    return { span, text, placeholders, startsSession: startsSession(text) };
  });
}

const variable = /^\$\{?(\w+)\}?$/; // "$DOCKERID"

/** Returns whether earlier commands set the variable in the shell: `DOCKERID=me`. */
function isSet(written: string, before: string): boolean {
  const name = variable.exec(written)?.[1];
  return name !== undefined && before.includes(`${name}=`);
}
