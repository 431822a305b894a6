import { lineEndAt } from '../text/lines';
import { type Span, span } from '../text/span';
import { readList } from './commandList';
import { type CommandLine, type Reader, type Style, scriptStyle } from './reader';

export type { CommandLine, Word } from './reader';

/** A command with the lines that belong to it: continued ones, open quotes and blocks, here-documents. */
export interface LogicalLine {
  readonly span: Span;
  readonly commands: readonly CommandLine[];
  /** Text within the span that is not typed, such as comments and the quote markers around the code. */
  readonly untyped: readonly Span[];
  /** Where the next line starts. */
  readonly next: number;
}

/**
 * The commands in a part of a text as a shell reads it, the ones inside `$(...)` and back ticks too, in order of their
 * ends. Never throws; what is not closed runs to the end of its line.
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

/** How often the end of an open quote or block is looked for in the lines below. Then each line is read alone, to limit time. */
const MOST_UNCLOSED = 8;

/** UTF-16 units that may be searched in vain for such ends: about 10 ms. */
const MOST_SEARCHED = 100_000;

/** A function that reads the logical line at an offset; the text ends where reading should end. */
export function readLogicalLines(text: string, style: Style): (at: number) => LogicalLine {
  let unclosed = 0;
  let searched = 0;
  return (at) => {
    if (unclosed < MOST_UNCLOSED && searched < MOST_SEARCHED) {
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

const continued = /[\\`^][ \t]*$/; // "docker run \\"

/** The end of the line, with those by which a sign at its end continues it. */
function lineEnd(text: string, at: number): number {
  let end = lineEndAt(text, at);
  for (let start = at; end < text.length && continued.test(text.slice(Math.max(start, end - 80), end)); ) {
    start = nextLine(text, end);
    end = lineEndAt(text, start);
  }
  return end;
}

function nextLine(text: string, end: number): number {
  return Math.min(text.length, end + (text.startsWith('\r\n', end) ? 2 : 1));
}

/** Undefined where something is left open, unless that is of no account. */
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
