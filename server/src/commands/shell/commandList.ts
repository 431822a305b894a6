import { isLineEnding } from '../../text/lines';
import { span } from '../../text/span';
import { bracketedLength, sumLength } from './brackets';
import { leaveCommandLine } from './hereDocument';
import {
  continuationAt,
  enterLine,
  isBlank,
  leaveLine,
  matchAt,
  type Reader,
  skipContinuation,
  type Word,
} from './reader';
import { endsWord, readWord } from './word';

/*
 * Parses a list of shell commands: separators, redirections, comments, and blocks such as `if ... fi`. Input: a reader
 * at the start of a list. Output: the commands in `reader.commands`; the reader is after the character that closes the
 * list.
 *
 * Invariant: each step moves the reader forward, so that parsing ends for any text.
 */

/** Matches the operator of a redirection: `2>&1`, `>> log`, `< in`. */
const REDIRECTION = /\d{0,9}(?:>>|>&|>\||>|<<<|<<-?|<&|<>|<)|&>>?/y;

const HERE_DOCUMENT = /^\d*<<-?$/; // "<<-", not "<<<"

/** Matches the start of a comment: `# why`, and ` // why`, which is common in notes although no shell supports it. */
const COMMENT = /#|\/\/(?=[ \t])/y;

const FUNCTION_MARK = /\([ \t]*\)/y; // "()" after the name of a function

/** Words that open a block where a command would start, with those that close it. */
const blocks: ReadonlyMap<string, string> = new Map([
  ['if', 'fi'],
  ['while', 'done'],
  ['until', 'done'],
  ['for', 'done'],
  ['select', 'done'],
  ['case', 'esac'],
  ['{', '}'],
]);

/** Reserved words of the shell, before a command or instead of one. */
const reserved = new Set(['then', 'elif', 'else', 'fi', 'do', 'done', 'esac', '}', '!']);

/** The state of parsing a list of commands up to its closing word. */
interface List {
  words: Word[];
  /** The closing words of the open blocks, innermost last. */
  readonly open: string[];
  /** The reserved word, or pattern of `case`, that the next words belong to instead of a command. */
  header: 'for' | 'case' | 'function' | 'pattern' | undefined;
}

/** Reads commands up to and including the character that closes the list; returns the end of the list. */
export function readList(reader: Reader): number {
  const list: List = { words: [], open: [], header: undefined };
  const { text, closer } = reader;
  while (reader.at < text.length) {
    const code = text.charCodeAt(reader.at);
    if (isBlank(code)) reader.at++;
    else if (isLineEnding(code)) {
      if (reader.style.wrapped) passLineEnd(reader);
      else {
        finish(reader, list);
        if (closer === '`') return reader.at;
        const end = leaveCommandLine(reader);
        if (!closer && list.open.length === 0 && !reader.unclosed) return end;
        if (reader.at < text.length) enterLine(reader);
      }
    } else if (text.charAt(reader.at) === closer && (closer === '`' || !list.open.includes(')'))) {
      if (list.header !== 'pattern' || closer === '`') {
        finish(reader, list);
        reader.at++;
        return reader.at;
      }
      readSeparator(reader, list);
    } else readNext(reader, list);
  }
  finish(reader, list);
  if (closer || list.open.length > 0) reader.unclosed = true;
  return reader.at;
}

function passLineEnd(reader: Reader): void {
  leaveLine(reader);
  enterLine(reader);
}

function readNext(reader: Reader, list: List): void {
  const { text, at } = reader;
  const continued = continuationAt(reader);
  if (continued > 0) skipContinuation(reader, continued);
  else if (matchAt(COMMENT, reader) > 0) {
    finish(reader, list);
    skipComment(reader);
  } else if (bracketedLength(text, at) > 0 || !startsOperator(reader)) takeWord(reader, list);
  else if (matchAt(REDIRECTION, reader) > 0) skipRedirection(reader);
  else readSeparator(reader, list);
}

const MAYBE_OPERATOR = /[\d;|&()<>{}]/;

/** Returns whether a separator or a redirection starts here. */
function startsOperator(reader: Reader): boolean {
  const { text, at } = reader;
  if (!MAYBE_OPERATOR.test(text.charAt(at))) return false;
  return endsWord(reader, at) || (matchAt(REDIRECTION, reader) > 0 && text.charAt(at + 1) !== '(');
}

function skipComment(reader: Reader): void {
  const start = reader.at;
  const inTicks = reader.closer === '`';
  while (reader.at < reader.text.length) {
    if (isLineEnding(reader.text.charCodeAt(reader.at)) || (inTicks && reader.text.charAt(reader.at) === '`')) break;
    reader.at++;
  }
  reader.untyped.push(span(start, reader.at));
}

function skipRedirection(reader: Reader): void {
  const length = matchAt(REDIRECTION, reader);
  const operator = reader.text.slice(reader.at, reader.at + length);
  reader.at += length;
  while (isBlank(reader.text.charCodeAt(reader.at))) reader.at++;
  if (reader.at >= reader.text.length || endsWord(reader, reader.at)) return;
  const target = readWord(reader, readList);
  if (HERE_DOCUMENT.test(operator)) reader.hereDocuments.push(target.value);
}

/** Reads `;`, `|`, `&` or a bracket. */
function readSeparator(reader: Reader, list: List): void {
  const char = reader.text.charAt(reader.at);
  const length = char === '(' ? skippedBrackets(reader, list) : 0;
  if (length > 0) {
    list.words = [];
    list.header = undefined;
    reader.at += length;
    return;
  }
  finish(reader, list);
  reader.at++;
  if (char === '(' && list.header !== 'pattern') list.open.push(')');
  else if (char === '{') list.open.push('}');
  else if (char === ')' || char === '}') closeBlock(list, char);
  else if (char === ';' && list.open.at(-1) === 'esac' && /[;&]/.test(reader.text.charAt(reader.at))) {
    list.header = 'pattern';
    reader.at++;
  }
}

/** Returns the length of brackets without commands: `()` after a function's name, `((n++))`, `((n = 0; n < 3; n++))`. */
function skippedBrackets(reader: Reader, list: List): number {
  return list.words.length === 1 ? matchAt(FUNCTION_MARK, reader) : sumLength(reader.text, reader.at);
}

function closeBlock(list: List, closer: string): void {
  if (list.header === 'pattern' && closer === ')') list.header = undefined;
  else if (list.open.at(-1) === closer) list.open.pop();
}

/** Ends a command, as separators do. */
function finish(reader: Reader, list: List): void {
  const [first] = list.words;
  if (first && !list.header) reader.commands.push({ span: span(first.span.start, reader.at), words: list.words });
  list.words = [];
  if (list.header !== 'pattern') list.header = undefined;
}

function takeWord(reader: Reader, list: List): void {
  const word = readWord(reader, readList);
  if (list.header) takeHeaderWord(list, word);
  else if (list.words.length > 0 || reader.style.dialect !== 'posix') list.words.push(word);
  else takeFirstWord(reader, list, word);
}

function takeFirstWord(reader: Reader, list: List, word: Word): void {
  const { text } = word;
  if (text === '[[') skipTest(reader);
  else if (text === 'function') list.header = text;
  else if (blocks.has(text)) {
    list.open.push(blocks.get(text) ?? '');
    if (text === 'for' || text === 'select') list.header = 'for';
    if (text === 'case') list.header = text;
  } else if (reserved.has(text)) closeBlock(list, text);
  else list.words.push(word);
}

function takeHeaderWord(list: List, word: Word): void {
  list.words.push(word);
  const last = list.header === 'function' || (list.header === 'case' && word.text === 'in' && list.words.length > 1);
  const closes = list.header === 'pattern' && word.text === 'esac' && list.words.length === 1;
  if (!last && !closes) return;
  list.words = [];
  list.header = list.header === 'case' ? 'pattern' : undefined;
  if (closes) closeBlock(list, 'esac');
}

/** Skips the rest of `[[ ... ]]`, in which `<` and `&&` do not separate commands. */
function skipTest(reader: Reader): void {
  while (reader.at < reader.text.length) {
    const code = reader.text.charCodeAt(reader.at);
    if (isLineEnding(code)) return;
    if (isBlank(code) || endsWord(reader, reader.at)) reader.at++;
    else if (readWord(reader, readList).text === ']]') return;
  }
}
