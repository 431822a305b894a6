import type { Text } from 'mdast';
import { ESCAPE, unescaped } from '../source/escape';
import { runAt } from './emphasis';
import { type PlainLine, positionOf } from './line';
import { matches } from './sticky';
import { widthOf } from './ticks';

/** A part of a line. */
export interface Part {
  readonly line: PlainLine;
  readonly start: number;
  readonly end: number;
  /** The offset of the last closing parenthesis of the block; an offset before the block if there is none. */
  readonly lastClose: number;
  /** The offset of the last closing square bracket of the block; an offset before the block if there is none. */
  readonly lastLabel: number;
  /** Whether the part is in the text of a link, where URLs are not autolinks. */
  readonly inLink: boolean;
  /**
   * Characters that are not markup in the block, since they occur in one place only, cannot open anything, or are never closed:
   * "*", "_", "`", "<".
   */
  readonly idle: readonly string[];
}

/** Returns the text node for offsets `start` to `end`, with escapes resolved. */
export function textNode(text: string, line: PlainLine, start: number, end: number): Text {
  return { type: 'text', value: unescaped(text.slice(start, end)), position: positionOf(line, start, line, end) };
}

// Up to the end of the line or cell; the text after it is processed separately. An "h" may start a URL.
const WORDS = /[^`*_![<\\hH|\r\n]+(?:h(?!t)[^`*_![<\\hH|\r\n]*)*/y; // "Docker in 5 min"
const SCHEME = /https?:\/\//iy;
const OPENS_TAG = /[a-z/!?]/i;
const LABEL = /\[[^[\]\r\n]*\](?![([])/y; // "[sic]"

/** Returns the length of plain text at an offset; 0 if markup starts there. */
export function wordsAt(text: string, at: number, part: Part): number {
  const { line, end, inLink, idle } = part;
  const char = text[at] as string;
  switch (char) {
    case '`':
      return idle.includes('`') ? widthOf(text, at) : 0;
    case '*':
    case '_': {
      const { width, opens, closes } = runAt(text, at, line);
      return (opens || closes) && !idle.includes(char) ? 0 : width;
    }
    case '[':
      return isBegun(at, part) || matches(LABEL, text, at) || isCutOff(text, at, part) ? 1 : 0;
    case '!':
      return text[at + 1] === '[' ? 0 : 1;
    case '<':
      return OPENS_TAG.test(text[at + 1] ?? ' ') && !idle.includes('<') ? 0 : 1;
    case '\\':
      return matches(ESCAPE, text, at) ? 2 : 1;
    case 'h':
    case 'H':
      return !inLink && matches(SCHEME, text, at) ? 0 : 1;
    case '|':
      return 1;
    default:
      WORDS.lastIndex = at;
      WORDS.test(text);
      return Math.min(WORDS.lastIndex, end) - at;
  }
}

/** Returns whether the text of a link is being typed: without a closing bracket, it is not a link. */
function isBegun(at: number, { lastLabel }: Part): boolean {
  return at > lastLabel;
}

const LABEL_OF_LINK = /\[[^[\]\r\n]*\]\(/y; // "[Docker]("

/** Returns whether the URL of a link is being typed: without a closing parenthesis, it is not a link. */
function isCutOff(text: string, at: number, { inLink, lastClose }: Part): boolean {
  return !inLink && at > lastClose && matches(LABEL_OF_LINK, text, at);
}
