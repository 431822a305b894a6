import { lineEndAt } from '../../text/lines';
import { type Span, span } from '../../text/span';
import { readList } from './commandList';
import { type CommandLine, type Reader, type Style, scriptStyle } from './reader';

export type { CommandLine, Word } from './reader';

/** A command with all of its lines: continuation lines, multi-line quotes and blocks, and here-documents. */
export interface LogicalLine {
  readonly span: Span;
  readonly commands: readonly CommandLine[];
  /** Text within the span that is not typed, such as comments and the quote markers around the code. */
  readonly untyped: readonly Span[];
  /** The offset of the next line. */
  readonly next: number;
}

/**
 * Parses a part of a text as shell code. Returns its commands, including those in `$(...)` and backticks, in the order
 * of their ends. Never throws; an unclosed quote or block ends at the end of its line.
 */
export function readCommands(text: string, within: Span, style: Style = scriptStyle): readonly CommandLine[] {
  const lines = readLogicalLines(text.slice(0, within.end), style);
  const commands: CommandLine[] = [];
  for (let at = within.start; at < within.end; ) {
    const line = lines(at);
    for (const command of line.commands) commands.push(command);
    at = line.next;
  }
  return commands;
}

/**
 * Maximum number of quotes or blocks whose end is looked for in further lines without success. After that, each line is
 * parsed alone, to limit the time.
 */
const MAX_UNCLOSED = 8;

/** Maximum number of UTF-16 units that are searched without success for the ends of quotes or blocks: about 10 ms. */
const MAX_SEARCHED = 100_000;

/** Returns a function that parses the logical line at an offset; `text` must end where parsing should end. */
export function readLogicalLines(text: string, style: Style): (at: number) => LogicalLine {
  let unclosed = 0;
  let searched = 0;
  return (at) => {
    if (unclosed < MAX_UNCLOSED && searched < MAX_SEARCHED) {
      const line = readLine(text, at, style);
      if (line) return line;
      unclosed++;
      searched += text.length - at;
    }
    const end = lineEnd(text, at);
    const line = readLine(text.slice(0, end), at, style, true) as LogicalLine;
    return { ...line, next: nextLine(text, end) };
  };
}

const CONTINUED = /[\\`^][ \t]*$/; // "docker run \\"

/** Returns the end of a line including its continuation lines. */
function lineEnd(text: string, at: number): number {
  let end = lineEndAt(text, at);
  for (let start = at; end < text.length && CONTINUED.test(text.slice(Math.max(start, end - 80), end)); ) {
    start = nextLine(text, end);
    end = lineEndAt(text, start);
  }
  return end;
}

function nextLine(text: string, end: number): number {
  return Math.min(text.length, end + (text.startsWith('\r\n', end) ? 2 : 1));
}

/** Parses one logical line; `undefined` if a quote or block remains open, unless `mayBeOpen`. */
function readLine(text: string, at: number, style: Style, mayBeOpen = false): LogicalLine | undefined {
  const reader: Reader = {
    text,
    style,
    commands: [],
    untyped: [],
    hereDocuments: [],
    at,
    depth: 0,
    closer: undefined,
    unclosed: false,
  };
  const end = readList(reader);
  if ((reader.unclosed || reader.hereDocuments.length > 0) && !mayBeOpen) return undefined;
  return { span: span(at, end), commands: reader.commands, untyped: reader.untyped, next: reader.at };
}
