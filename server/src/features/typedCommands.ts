import { collectFromSections } from '../blocks/collectFromSections';
import type { Notebook } from '../notebook/notebook';
import type { TypedCommand } from '../protocol';
import { startsProgram } from '../shell/commandEvidence';
import { lineEndAt, lineStartAt } from '../text/lines';
import { overlaps, type Span, shift, span, touches } from '../text/span';
import { type RunnableCode, type RunnableCommand, runnableCodeIn } from './runnableCode';

/**
 * The commands in the notes' code that a span touches, or a cursor. In blocks of code a command takes whole lines, with its
 * prompt. Much code in sentences is no command: a cursor picks what it is put on, a selection only what starts a program.
 */
export function typedCommands({ text, blocks }: Notebook, within: Span): TypedCommand[] {
  const isCursor = within.start === within.end;
  const isTouched = (own: Span) => (isCursor ? touches(own, within.start) : overlaps(own, within));
  const isPicked = ({ code }: RunnableCode, command: RunnableCommand, base: number) => {
    if (code.type !== 'span') return isTouched(wholeLines(text, shift(command.span, base)));
    return isCursor || startsProgram(command.text, 0, command.text.length);
  };
  return collectFromSections(blocks, runnableCodeIn)
    .filter(({ found, base }) => isTouched(shift(found.code.span, base)))
    .flatMap(({ found, base }) => found.commands.filter((command) => isPicked(found, command, base)))
    .map(({ span: _, ...command }) => command);
}

function wholeLines(text: string, { start, end }: Span): Span {
  return span(lineStartAt(text, start), lineEndAt(text, end));
}
