import { type Span, span } from '../../text/span';
import type { ShellLine } from './lines';
import type { ShellCode } from './shellCode';

/** A command as typed, with its continuation lines and here-documents. */
export interface TypedCommand {
  /** The span from the end of the prompt to the end of its last line. */
  readonly span: Span;
  /** The text for a terminal: without prompts, comments and text around the code; several lines end in `\n`. */
  readonly text: string;
}

const LINE_ENDINGS = /\r\n?|\n/g;

/** Returns the commands of a piece of code in order, without output and comments. */
export function typedCommands(text: string, { code, lines }: ShellCode): readonly TypedCommand[] {
  return lines
    .filter((line) => line.commands.length > 0)
    .map((line) => typed(text, line, code.type === 'span' ? ' ' : '\n'));
}

function typed(text: string, line: ShellLine, lineEnd: string): TypedCommand {
  const parts: string[] = [];
  let start = line.span.start;
  for (const { start: from, end } of line.untyped) {
    parts.push(text.slice(start, from));
    start = end;
  }
  parts.push(text.slice(start, line.span.end));
  const sent = parts.join('').replace(LINE_ENDINGS, lineEnd);
  const front = sent.length - sent.trimStart().length;
  return { span: span(line.span.start + front, line.span.end), text: sent.trim() };
}
