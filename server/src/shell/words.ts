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
  /** From the first word to what ends the command, blanks included, so that a cursor behind the last word is inside. */
  readonly span: Span;
  readonly words: readonly Word[];
}

/** Substitutions inside one another are read to this depth; deeper ones are plain text. */
const deepest = 5;

/** What stands for something else and may hold blanks: `<container id>`, `[IMAGE NAME]`, `{{ json .State }}`, `{ip}`. */
const placeholder =
  /<[A-Za-z](?:[^<>|&;\n]{0,60}[^<>|&;\s])?>|\[[A-Za-z$][^[\]\n]{0,80}\]|\{\{[^{}\n]{0,80}\}\}|\{[^{}\s][^{}\n]{0,60}\}/y;

/** `2>&1`, `>> log`, `< in`: where to, or where from. */
const redirection = /\d?(?:>>|>&|>\||>|<<<|<<-?|<&|<)|&>>?/y;

/** The end of a line that goes on in the next one, with the prompt that a shell shows there: `\`, line end, `  > `. */
const continuation = /\\[ \t]*(?:\r\n|\r|\n)(?:[ \t]*>(?=[ \t]))?/y;

/** What stands between words. */
const blank = /\s/;

/** Parts one command from the next. */
const separators = new Set([';', '|', '&', '(', ')']);

/**
 * The commands of one line as a shell reads it, the ones inside `$(...)` and back ticks too, in order of their ends. Line
 * ends inside the span are blanks: which lines belong together is decided before. Never throws; what is not closed runs
 * to the end of the span.
 */
export function readCommands(text: string, line: Span): readonly CommandLine[] {
  const commands: CommandLine[] = [];
  readList({ text: text.slice(0, line.end), at: line.start, depth: 0, commands }, undefined);
  return commands;
}

interface Reader {
  /** Up to the end of the line. */
  readonly text: string;
  readonly commands: CommandLine[];
  at: number;
  depth: number;
}

/** Reads commands up to the character that closes the list, and steps over it. */
function readList(reader: Reader, closer: ')' | '`' | undefined): void {
  let words: Word[] = [];
  let open = 0;
  const finish = (): void => {
    const first = words[0];
    if (first) reader.commands.push({ span: span(first.span.start, reader.at), words });
    words = [];
  };
  while (reader.at < reader.text.length) {
    const char = reader.text.charAt(reader.at);
    if (char === closer && (char === '`' || open === 0)) {
      finish();
      reader.at++;
      return;
    }
    const skipped = matchAt(continuation, reader);
    if (skipped > 0) reader.at += skipped;
    else if (blank.test(char)) reader.at++;
    else if (char === '#') {
      finish();
      skipComment(reader);
    } else if (matchAt(placeholder, reader) > 0) words.push(readWord(reader, closer));
    else if (matchAt(redirection, reader) > 0) skipRedirection(reader, closer);
    else if (separators.has(char)) {
      finish();
      if (char === '(') open++;
      if (char === ')') open = Math.max(0, open - 1);
      reader.at++;
    } else words.push(readWord(reader, closer));
  }
  finish();
}

function skipComment(reader: Reader): void {
  while (reader.at < reader.text.length && !/[\r\n]/.test(reader.text.charAt(reader.at))) reader.at++;
}

function skipRedirection(reader: Reader, closer: string | undefined): void {
  reader.at += matchAt(redirection, reader);
  while (reader.at < reader.text.length && /[ \t]/.test(reader.text.charAt(reader.at))) reader.at++;
  if (reader.at < reader.text.length && !endsWord(reader, closer)) readWord(reader, closer);
}

function readWord(reader: Reader, closer: string | undefined): Word {
  const start = reader.at;
  let value = '';
  while (reader.at < reader.text.length && !endsWord(reader, closer)) value += readPiece(reader);
  const own = span(start, reader.at);
  return { span: own, text: reader.text.slice(own.start, own.end), value };
}

function endsWord(reader: Reader, closer: string | undefined): boolean {
  const char = reader.text.charAt(reader.at);
  if (char === closer || blank.test(char) || separators.has(char)) return true;
  if (char === '<' || char === '>') return matchAt(placeholder, reader) === 0;
  return matchAt(continuation, reader) > 0;
}

/** Reads a quoted string, a substitution, a placeholder or one character, and gives what it means. */
function readPiece(reader: Reader): string {
  const start = reader.at;
  const char = reader.text.charAt(start);
  if (char === "'") return readQuoted(reader, "'");
  if (char === '"') return readQuoted(reader, '"');
  if (char === '\\' && start + 1 < reader.text.length) {
    reader.at += 2;
    return reader.text.charAt(start + 1);
  }
  if (skipSubstitution(reader)) return reader.text.slice(start, reader.at);
  reader.at += Math.max(1, matchAt(placeholder, reader));
  return reader.text.slice(start, reader.at);
}

/** Reads `'...'` or `"..."`. A quote that nothing closes runs to the end: somebody may be typing it. */
function readQuoted(reader: Reader, quote: '"' | "'"): string {
  let value = '';
  reader.at++;
  while (reader.at < reader.text.length) {
    const start = reader.at;
    const char = reader.text.charAt(start);
    if (char === quote) {
      reader.at++;
      return value;
    }
    if (quote === '"' && char === '\\' && start + 1 < reader.text.length) {
      reader.at += 2;
      value += reader.text.charAt(start + 1);
    } else if (quote === '"' && skipSubstitution(reader)) {
      value += reader.text.slice(start, reader.at);
    } else {
      reader.at++;
      value += char;
    }
  }
  return value;
}

/** Steps over `$(...)`, `` `...` `` or `${...}`, keeping the commands inside; false where none starts. */
function skipSubstitution(reader: Reader): boolean {
  const two = reader.text.slice(reader.at, reader.at + 2);
  if (two === '${') {
    const close = reader.text.slice(reader.at, reader.at + 100).indexOf('}');
    reader.at += close < 0 ? two.length : close + 1;
    return true;
  }
  const closer = two === '$(' ? ')' : two.startsWith('`') ? '`' : undefined;
  if (!closer || reader.depth >= deepest) return false;
  reader.at += closer === ')' ? 2 : 1;
  reader.depth++;
  readList(reader, closer);
  reader.depth--;
  return true;
}

/** How many characters the pattern takes here. */
function matchAt(pattern: RegExp, reader: Reader): number {
  pattern.lastIndex = reader.at;
  return pattern.exec(reader.text)?.[0].length ?? 0;
}
