import { isLineEnding } from '../../text/lines';
import { span } from '../../text/span';
import { bracketedLength, sumLength } from './brackets';
import {
  isApostrophe,
  LETTER,
  readAnsiQuoted,
  readCharacter,
  readEscaped,
  readQuotedEscape,
  readSingleQuoted,
} from './quotes';
import { continuationAt, escapeOf, isBlank, type Reader, skipContinuation, type Word } from './reader';

/** Maximum depth of nested substitutions; deeper ones are plain text. */
const MAX_DEPTH = 5;

/** Reads the commands of a substitution and its closing character. */
export type ReadInside = (reader: Reader) => void;

/** ASCII characters without a special meaning in any shell. */
const plain = new Set('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_./:,=+%~@*?!]#'.split(''));
const plainCodes = Array.from({ length: 128 }, (_, code) => plain.has(String.fromCharCode(code)));

/** Matches the character before the list of `NAME=(a b)` and `*(a|b)`. */
const GROUP_OPENING = /[*?@!+=]/;

/** Reads a word; the reader is at its first character. */
export function readWord(reader: Reader, readInside: ReadInside): Word {
  const start = reader.at;
  let value = '';
  while (reader.at < reader.text.length) {
    const run = reader.at;
    while (plainCodes[reader.text.charCodeAt(reader.at)]) reader.at++;
    if (reader.at > run) value += reader.text.slice(run, reader.at);
    else if (endsWord(reader, start)) break;
    else value += readPiece(reader, readInside);
  }
  return { span: span(start, reader.at), text: reader.text.slice(start, reader.at), value };
}

/**
 * Returns whether the word that starts at `start` ends at the current position. At `start` itself, `true` means that
 * there is no word.
 */
export function endsWord(reader: Reader, start: number): boolean {
  const { text, at } = reader;
  const code = text.charCodeAt(at);
  if (isBlank(code) || isLineEnding(code)) return true;
  switch (text.charAt(at)) {
    case ';':
    case '|':
    case '&':
    case ')':
      return true;
    case '(':
      return at === start || !GROUP_OPENING.test(text.charAt(at - 1));
    case '<':
    case '>':
      return !(at === start && text.charAt(at + 1) === '(') && bracketedLength(text, at) === 0;
    case '{':
    case '}':
      return reader.style.dialect === 'powershell' && bracketedLength(text, at) === 0;
    case '`':
      return reader.closer === '`' || endsBeforeBreak(reader);
    case '\\':
    case '^':
      return endsBeforeBreak(reader);
    default:
      return false;
  }
}

/** Returns whether the line continues here, outside of a word. */
function endsBeforeBreak(reader: Reader): boolean {
  const length = continuationAt(reader);
  if (length === 0) return false;
  const ahead: Reader = { ...reader, untyped: [], at: reader.at };
  skipContinuation(ahead, length);
  const code = reader.text.charCodeAt(ahead.at);
  const joined =
    reader.at > 0 &&
    reader.text.charAt(reader.at) === escapeOf(reader) &&
    isLineEnding(reader.text.charCodeAt(reader.at + 1));
  return !joined || Number.isNaN(code) || isBlank(code) || isLineEnding(code);
}

/** Reads a quoted string, a substitution, a placeholder or one character, and gives what it means. */
function readPiece(reader: Reader, readInside: ReadInside): string {
  const { text, at: start } = reader;
  const char = text.charAt(start);
  if (char === escapeOf(reader) && start + 1 < text.length) return readEscaped(reader);
  if (char === "'" && reader.style.dialect !== 'cmd' && !isApostrophe(reader)) return readSingleQuoted(reader);
  if (char === '"') return readDoubleQuoted(reader, readInside);
  if (char === '$' && text.charAt(start + 1) === "'") return readAnsiQuoted(reader);
  if (skipSubstitution(reader, readInside)) return text.slice(start, reader.at);
  if (char === '`') {
    reader.at++;
    return '';
  }
  if (char === '(') return readGroup(reader, readInside);
  reader.at += Math.max(1, bracketedLength(text, start));
  return text.slice(start, reader.at);
}

function readDoubleQuoted(reader: Reader, readInside: ReadInside): string {
  reader.at++;
  let value = '';
  while (reader.at < reader.text.length) {
    const start = reader.at;
    const char = reader.text.charAt(start);
    if (char === '"') {
      reader.at++;
      return value;
    }
    if (char === escapeOf(reader) && start + 1 < reader.text.length) value += readQuotedEscape(reader);
    else if (skipSubstitution(reader, readInside)) value += reader.text.slice(start, reader.at);
    else value += readCharacter(reader);
  }
  reader.unclosed = true;
  return value;
}

/** Reads `(a b)` after `NAME=`, `(a|b)` after `*`: words without commands. */
function readGroup(reader: Reader, readInside: ReadInside): string {
  const start = reader.at;
  reader.at++;
  while (reader.at < reader.text.length && reader.text.charAt(reader.at) !== ')') {
    if (endsWord(reader, reader.at) || reader.depth >= MAX_DEPTH) readCharacter(reader);
    else {
      reader.depth++;
      readWord(reader, readInside);
      reader.depth--;
    }
  }
  if (reader.at < reader.text.length) reader.at++;
  else reader.unclosed = true;
  return reader.text.slice(start, reader.at);
}

/**
 * Skips `$(...)`, `<(...)`, `` `...` `` or `${...}` and keeps the commands inside; returns `false` if none of them
 * starts here.
 */
function skipSubstitution(reader: Reader, readInside: ReadInside): boolean {
  const { text, at } = reader;
  const char = text.charAt(at);
  const next = text.charAt(at + 1);
  if (char === '$' && next === '{') return skipBraces(reader, readInside);
  if (char === '`') return opensBackTicks(reader) && skipInside(reader, '`', 1, readInside);
  if (next !== '(' || (char !== '$' && char !== '<' && char !== '>')) return false;
  const sum = char === '$' ? sumLength(text, at + 1) : 0;
  if (sum === 0) return skipInside(reader, ')', 2, readInside);
  reader.at += 1 + sum;
  return true;
}

const TICK_IN_LINE = /[^`\r\n]*`/y; // "docker ps`"

/**
 * Returns whether a backtick starts a substitution: it is closed in its line, or at a possible start; others are errors of the
 * Markdown.
 */
function opensBackTicks(reader: Reader): boolean {
  const { text, at, style, closer } = reader;
  if (style.dialect !== 'posix' || closer === '`') return false;
  TICK_IN_LINE.lastIndex = at + 1;
  return TICK_IN_LINE.test(text) || (at > 0 && !LETTER.test(text.charAt(at - 1)) && LETTER.test(text.charAt(at + 1)));
}

function skipInside(reader: Reader, closer: ')' | '`', opening: number, readInside: ReadInside): boolean {
  if (reader.depth >= MAX_DEPTH) return false;
  const outer = reader.closer;
  reader.at += opening;
  reader.depth++;
  reader.closer = closer;
  readInside(reader);
  reader.closer = outer;
  reader.depth--;
  return true;
}

/** Skips an expansion with braces: `${NAME:-$(docker ps)}`. */
function skipBraces(reader: Reader, readInside: ReadInside): boolean {
  if (reader.depth >= MAX_DEPTH) return false;
  reader.depth++;
  reader.at += 2;
  while (reader.at < reader.text.length && reader.text.charAt(reader.at) !== '}') {
    const char = reader.text.charAt(reader.at);
    if (char === '"' || char === "'" || char === '$' || char === '`' || char === '\\') readPiece(reader, readInside);
    else readCharacter(reader);
  }
  if (reader.at < reader.text.length) reader.at++;
  else reader.unclosed = true;
  reader.depth--;
  return true;
}
