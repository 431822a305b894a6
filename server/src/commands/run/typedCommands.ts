import { collectFromSections } from '../../markdown/sections/collectFromSections';
import type { TypedCommand } from '../../protocol';
import { lineEndAt, lineStartAt } from '../../text/lines';
import { overlaps, type Span, shift, span, touches } from '../../text/span';
import type { CodeHost } from '../codeHost';
import { assignedIn } from '../shell/assignment';
import { startsProgram } from '../shell/commandEvidence';
import { placeholdersIn } from '../shell/placeholder';
import { startsSession } from '../shell/session';
import type { TypedCommand as PlacedCommand } from '../shell/typedCommands';
import { type RunnableCode, runnableCodeIn } from './runnableCode';

/**
 * Returns the commands in code that a selection or cursor touches. In code blocks, a command includes whole lines, with its
 * prompt. Since many code spans are not commands, a selection includes only those that start a known program, a cursor any.
 */
export function typedCommands({ text, blocks }: CodeHost, within: Span): TypedCommand[] {
  const isCursor = within.start === within.end;
  const isTouched = (own: Span) => (isCursor ? touches(own, within.start) : overlaps(own, within));
  const isPicked = ({ code }: RunnableCode, command: PlacedCommand, base: number) => {
    if (code.type !== 'span') return isTouched(wholeLines(text, shift(command.span, base)));
    return isCursor || startsProgram(command.text, 0, command.text.length);
  };
  return collectFromSections(blocks, runnableCodeIn)
    .filter(({ found, base }) => isTouched(shift(found.code.span, base)))
    .flatMap(({ found, base }) => toRun(found.commands, (command) => isPicked(found, command, base)));
}

/**
 * Returns the selected commands with the values to ask for before they run. A variable that an earlier command sets is
 * not asked for.
 */
function toRun(commands: readonly PlacedCommand[], isPicked: (command: PlacedCommand) => boolean): TypedCommand[] {
  const assigned = new Set<string>();
  return commands.flatMap((command): TypedCommand[] => {
    const { text } = command;
    const isInRange = ({ span: { start, end } }: { readonly span: Span }) =>
      !assigned.has(VARIABLE.exec(text.slice(start, end))?.[1] ?? '');
    const asked = isPicked(command) ? placeholdersIn(text).filter(isInRange) : undefined;
    for (const name of assignedIn(text)) assigned.add(name);
    if (!asked) return [];
    const placeholders = asked.map(({ span: { start, end }, name }) => ({ start, end, name }));
    return [{ text, placeholders, startsSession: startsSession(text) }];
  });
}

const VARIABLE = /^\$\{?(\w+)\}?$/; // "$DOCKERID"

function wholeLines(text: string, { start, end }: Span): Span {
  return span(lineStartAt(text, start), lineEndAt(text, end));
}
