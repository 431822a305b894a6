import { behindMargin, type Margin, noMargin } from '../blocks/margin';
import { type Span, span } from '../text/span';

/** A word of a command line. */
export interface Word {
  readonly span: Span;
  /** As it is written, with quotes: the text of its span. */
  readonly text: string;
  /** As the program gets it, without quotes and backslashes; substitutions stay as they are written. */
  readonly value: string;
}

/** One command with its words; pipes, `&&`, `;` and line ends part one from the next. */
export interface CommandLine {
  /** From the first word to the end of the command, with spaces, so that a cursor after the last word is inside. */
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

export const scriptStyle: Style = { dialect: 'posix', margin: noMargin, prompted: false, wrapped: false };

/** A place in a command line that is being read, and what was found so far. */
export interface Reader {
  /** The text up to the end of the code. */
  readonly text: string;
  readonly style: Style;
  readonly commands: CommandLine[];
  /** Text between the lines that is not typed: margins, continuation prompts, comments. */
  readonly untyped: Span[];
  /** The end marks of here-documents that start at the next line end. */
  readonly hereDocuments: string[];
  at: number;
  /** How many substitutions are open. */
  depth: number;
  /** What ends the substitution that is read. */
  closer: ')' | '`' | undefined;
  /** A quote, bracket, block or here-document was still open at the end. */
  unclosed: boolean;
}

/** `> `, `>> `, `dquote> `, `More? `: continuation prompts of shells. */
const secondPrompt = /[ \t]*(?:[a-z]{0,12}>{1,2}|More\?)(?:[ \t]|(?=[\r\n])|$)/y;

/** A continuation prompt in code that is not certainly a session: `> --detach`, and not `> log.txt`. */
const likelySecondPrompt = /[ \t]*>[ \t](?=[ \t]*[^\s./~&$][^\s./]*(?:\s|$))/y;

/** The end of a line that continues on the next one. */
const lineBreak = /[ \t]*(?:\r\n|\r|\n)/y; // "  \n"

/** How many characters the pattern takes here. */
export function matchAt(pattern: RegExp, reader: Reader): number {
  pattern.lastIndex = reader.at;
  return pattern.exec(reader.text)?.[0].length ?? 0;
}

/** Steps over a line end. */
export function leaveLine(reader: Reader): void {
  reader.at += reader.text.startsWith('\r\n', reader.at) ? 2 : 1;
}

/** Steps to where the typed part of a line starts that belongs to the line before it. */
export function enterLine(reader: Reader, escaped = false): void {
  const start = reader.at;
  reader.at = behindMargin(reader.text, start, reader.text.length, reader.style.margin);
  if (reader.style.prompted) reader.at += matchAt(secondPrompt, reader);
  else if (escaped) reader.at += matchAt(likelySecondPrompt, reader);
  if (reader.at > start) reader.untyped.push(span(start, reader.at));
}

const escapes = { posix: '\\', powershell: '`', cmd: '^' } as const;

/** The character that takes the next one's meaning. */
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
  lineBreak.lastIndex = reader.at + 1;
  const length = lineBreak.exec(reader.text)?.[0].length ?? 0;
  return length === 0 ? 0 : length + 1;
}

/** Steps over a sign that makes a line go on, and to the typed part of the next line. */
export function skipContinuation(reader: Reader, length: number): void {
  const sign = reader.at + 1;
  reader.at += length;
  const end = reader.text.charAt(reader.at - 2) === '\r' && reader.text.charAt(reader.at - 1) === '\n' ? 2 : 1;
  if (reader.at - end > sign) reader.untyped.push(span(sign, reader.at - end));
  enterLine(reader, true);
}

const otherBlank = /\s/;

/** Returns whether a character is white space within a line. */
export function isBlank(code: number): boolean {
  if (code < 128) return code === 32 || code === 9 || code === 11 || code === 12;
  return otherBlank.test(String.fromCharCode(code));
}
