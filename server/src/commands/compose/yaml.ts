import { lineEndAt, lineStartAt } from '../../text/lines';
import { type Span, slice, span } from '../../text/span';

/*
 * Finds the keys of a YAML file line by line, by their columns. Input: the text of a compose file, complete or not.
 * Output: all keys with their parents, or the position of a cursor.
 *
 * Invariant: a line that cannot be parsed adds no key; the keys above it remain open according to the columns of later
 * lines.
 */

/** A key of a YAML file. The parent of a key in a list is the key that has the list. */
export interface YamlKey {
  readonly name: string;
  readonly span: Span;
  /** The text after its colon on the same line, without a comment. */
  readonly value: Span;
  /** The key that contains this one; `undefined` at the top level. */
  readonly parent: YamlKey | undefined;
  readonly column: number;
  /** The offset of the line that opens its list item; `undefined` outside of lists. */
  readonly item: number | undefined;
}

/** The position of a cursor in a YAML file. */
export interface YamlPlace {
  /** The key that contains the position; `undefined` at the top level. */
  readonly parent: YamlKey | undefined;
  readonly item: number | undefined;
  /** The key whose value is at the position; `undefined` for a key, or a value in a list. */
  readonly key: YamlKey | undefined;
  /** The typed part of the word, up to the cursor. */
  readonly word: Span;
}

/** The open keys above the next line, outermost first. */
type Stack = readonly YamlKey[];

const DASH = /-(?:[ \t]+|(?=\n|$))/y; // "- "
/**
 * Matches a key with its colon: `image:`, `"a b":`, `<<:`. A colon within a word, as in `nginx:1.27`, does not end a
 * key.
 */
const KEY_AND_COLON =
  /("[^"\n]*"|'[^'\n]*'|[^\s"'#[\]{}>|*&!%@`,:-][^\s:#]*(?:[ \t]+[^\s:#]+)*|<<)[ \t]*:(?=[ \t\n]|$)[ \t]*/y;
const ANCHOR = /^(?:[&!]\S*[ \t]+)*(?:[&!]\S*)?$/; // "&default", "!!map &default", ""
const COMMENT = /(?:^|[ \t])#/; // " # why"
const DOCUMENT = /^(?:---|\.\.\.)(?:[ \t]|$)/; // "---"
const TYPED_WORD = /^["']?[\w./-]*$/; // "contai"

/** Returns the keys of a YAML file, in order. Skips what cannot be parsed, since the file may be incomplete. */
export function yamlKeys(text: string): readonly YamlKey[] {
  const keys: YamlKey[] = [];
  let stack: Stack = [];
  for (let start = 0; start <= text.length; start = lineEndAt(text, start) + 1) {
    stack = afterLine(text, start, stack);
    const last = stack.at(-1);
    if (last && last.span.start >= start) keys.push(last);
  }
  return keys;
}

/**
 * Returns the place of a cursor in a YAML file; `undefined` in comments, in texts of several lines, and after a finished word.
 */
export function yamlPlaceAt(text: string, at: number): YamlPlace | undefined {
  const start = lineStartAt(text, at);
  let before: Stack = [];
  for (let line = 0; line < start; line = lineEndAt(text, line) + 1) before = afterLine(text, line, before);
  const head = headOf(text, start, at);
  const { stack, item } = enclosing(before, head, start);
  const parent = stack.at(-1);
  if (parent && isText(text, parent)) return undefined;
  if (COMMENT.test(text.slice(start, at))) return undefined;
  const key = keyAt(text, head.content, parent, head.column, item);
  if (key && key.value.start <= at) return { parent, item, key, word: span(key.value.start, at) };
  const word = span(head.content, at);
  return TYPED_WORD.test(slice(text, word)) ? { parent, item, key: undefined, word } : undefined;
}

/** Returns the keys that are open after a line. */
function afterLine(text: string, start: number, before: Stack): Stack {
  const end = lineEndAt(text, start);
  if (DOCUMENT.test(text.slice(start, end))) return [];
  const head = headOf(text, start, end);
  if (head.content === end ? head.dash === undefined : text.startsWith('#', head.content)) return before;
  const { stack, item } = enclosing(before, head, start);
  const parent = stack.at(-1);
  if (parent && isText(text, parent)) return stack;
  const key = keyAt(text, head.content, parent, head.column, item);
  return key ? [...stack, key] : stack;
}

/**
 * The indentation of a line. Columns are 0-based UTF-16 units; a tab counts as one, since YAML does not allow tabs
 * there.
 */
interface Head {
  /** The column of its first dash. */
  readonly dash: number | undefined;
  /** The column of the text after indentation and dashes. */
  readonly column: number;
  /** The offset of its content. */
  readonly content: number;
}

function headOf(text: string, start: number, end: number): Head {
  let at = afterBlanks(text, start, end);
  const first = at - start;
  let length = lengthAt(DASH, text, at);
  const dashed = length > 0;
  for (; length > 0 && at + length <= end; length = lengthAt(DASH, text, at)) at += length;
  return { dash: dashed ? first : undefined, column: at - start, content: at };
}

/** Returns the open keys that contain a line. Dashes can be in the column of their key, keys only right of it. */
function enclosing(
  before: Stack,
  { dash: first, column }: Head,
  start: number,
): { stack: Stack; item: number | undefined } {
  const kept = before.filter((key) => (first === undefined ? key.column < column : key.column <= first));
  const beside = before[kept.length];
  return { stack: kept, item: first === undefined ? (beside?.column === column ? beside.item : undefined) : start };
}

/** Returns whether a key has a value: further text on the next lines continues it. */
function isText(text: string, { value }: YamlKey): boolean {
  return !ANCHOR.test(slice(text, value));
}

function keyAt(
  text: string,
  at: number,
  parent: YamlKey | undefined,
  column: number,
  item: number | undefined,
): YamlKey | undefined {
  KEY_AND_COLON.lastIndex = at;
  const [whole, written] = KEY_AND_COLON.exec(text) ?? [];
  if (whole === undefined || written === undefined) return undefined;
  const start = at + whole.length;
  const rest = text.slice(start, lineEndAt(text, start));
  const value = rest.slice(0, COMMENT.exec(rest)?.index ?? rest.length).trimEnd();
  const name = /^["']/.test(written) ? written.slice(1, -1) : written;
  return { name, span: span(at, at + written.length), value: span(start, start + value.length), parent, column, item };
}

function afterBlanks(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && (text.charAt(at) === ' ' || text.charAt(at) === '\t')) at++;
  return at;
}

function lengthAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}
