import { afterMargin, type Margin, noMargin } from '../../markdown/code/margin';
import { type Span, span } from '../../text/span';

/** A word of a command line. */
export interface Word {
  readonly span: Span;
  /** The text of its span, with quotes. */
  readonly text: string;
  /** The value that the program gets, without quotes and backslashes. Substitutions are kept as typed. */
  readonly value: string;
}

/** One command with its words; pipes, `&&`, `;` and line endings separate commands. */
export interface CommandLine {
  /**
   * The span from the first word to the end of the command, with spaces, so that a cursor after the last word is
   * inside.
   */
  readonly span: Span;
  readonly words: readonly Word[];
}

/** The shell of the code. Shells differ in escape characters and line continuation. */
export type Dialect = 'posix' | 'powershell' | 'cmd';

/** Options for parsing code. */
export interface Style {
  readonly dialect: Dialect;
  readonly margin: Margin;
  /** Whether a prompt precedes the command; its further lines have continuation prompts. */
  readonly prompted: boolean;
  /** Whether line endings are spaces, as in a code span that wraps in a paragraph. */
  readonly wrapped: boolean;
}

/** The options for a script without prompts and margin. */
export const scriptStyle: Style = { dialect: 'posix', margin: noMargin, prompted: false, wrapped: false };

/** The state of reading a command line: the current position, and the results so far. */
export interface Reader {
  /** The text up to the end of the code. */
  readonly text: string;
  readonly style: Style;
  readonly commands: CommandLine[];
  /** Spans of text that is not typed: margins, continuation prompts, comments. */
  readonly untyped: Span[];
  /** The end markers of here-documents that start after the next line ending. */
  readonly hereDocuments: string[];
  at: number;
  /** Number of open substitutions. */
  depth: number;
  /** The character that closes the current substitution. */
  closer: ')' | '`' | undefined;
  /** Whether a quote, bracket, block or here-document was still open at the end. */
  unclosed: boolean;
}

/** Matches the continuation prompts of shells: `> `, `>> `, `dquote> `, `More? `. */
const SECOND_PROMPT = /[ \t]*(?:[a-z]{0,12}>{1,2}|More\?)(?:[ \t]|(?=[\r\n])|$)/y;

/** Matches a continuation prompt in code that may not be a session: `> --detach`, but not `> log.txt`. */
const LIKELY_SECOND_PROMPT = /[ \t]*>[ \t](?=[ \t]*[^\s./~&$][^\s./]*(?:\s|$))/y;

/** Matches the line ending of a line that continues. */
const LINE_BREAK = /[ \t]*(?:\r\n|\r|\n)/y; // "  \n"

/** Returns the length of the match of a sticky pattern at the current position; 0 without a match. */
export function matchAt(pattern: RegExp, reader: Reader): number {
  pattern.lastIndex = reader.at;
  return pattern.exec(reader.text)?.[0].length ?? 0;
}

/** Skips a line ending. */
export function leaveLine(reader: Reader): void {
  reader.at += reader.text.startsWith('\r\n', reader.at) ? 2 : 1;
}

/** Skips the margin and the continuation prompt of a line that continues the previous one. */
export function enterLine(reader: Reader, escaped = false): void {
  const start = reader.at;
  reader.at = afterMargin(reader.text, start, reader.text.length, reader.style.margin);
  if (reader.style.prompted) reader.at += matchAt(SECOND_PROMPT, reader);
  else if (escaped) reader.at += matchAt(LIKELY_SECOND_PROMPT, reader);
  if (reader.at > start) reader.untyped.push(span(start, reader.at));
}

const escapes = { posix: '\\', powershell: '`', cmd: '^' } as const;

/** Returns the escape character of the dialect. */
export function escapeOf(reader: Reader): string {
  return escapes[reader.style.dialect];
}

/**
 * Returns the length of a line continuation with its line ending, else 0. The shell is not always known, so the continuations of
 * PowerShell and cmd are accepted after a space everywhere.
 */
export function continuationAt(reader: Reader): number {
  const char = reader.text.charAt(reader.at);
  if (char !== '\\' && char !== '`' && char !== '^') return 0;
  const own = char === escapeOf(reader);
  if (!own && (char === '\\' || reader.closer === '`' || !isBlank(reader.text.charCodeAt(reader.at - 1)))) return 0;
  LINE_BREAK.lastIndex = reader.at + 1;
  const length = LINE_BREAK.exec(reader.text)?.[0].length ?? 0;
  return length === 0 ? 0 : length + 1;
}

/** Skips a continuation character of the given length, and moves to the typed part of the next line. */
export function skipContinuation(reader: Reader, length: number): void {
  const sign = reader.at + 1;
  reader.at += length;
  const end = reader.text.charAt(reader.at - 2) === '\r' && reader.text.charAt(reader.at - 1) === '\n' ? 2 : 1;
  if (reader.at - end > sign) reader.untyped.push(span(sign, reader.at - end));
  enterLine(reader, true);
}

const OTHER_BLANK = /\s/;

/** Returns whether a character is white space within a line. */
export function isBlank(code: number): boolean {
  if (code < 128) return code === 32 || code === 9 || code === 11 || code === 12;
  return OTHER_BLANK.test(String.fromCharCode(code));
}
