import { readBlocks } from '../../markdown/sections/blocks';
import { cut } from '../../markdown/sections/cut';
import { markdownStart } from '../../markdown/source/frontMatter';
import { readLine } from '../../markdown/source/line';
import { lineGroups } from '../../text/lineGroups';
import { lineAt, readLines } from '../../text/lines';
import { isSure } from '../layout/moduleLines';
import { candidatesOf } from '../titles/candidate';
import { headingsOf } from '../titles/headings';
import { mayNameLevel } from '../words/levelNames';

/** A heading, a quote that may name a level, or a line that starts with a link. */
export interface RawLine {
  /** 0-based. */
  readonly line: number;
  /** The source text, "## Area 1 - Docker"; for a setext heading, its title after "# " or "## ". */
  readonly text: string;
}

/**
 * Returns the headings of a Markdown text, the levels in quotes, and the plain lines and top-level items that start with a
 * link, in steps between which other work can be done. Most texts are scanned by lines without parsing, so that thousands of
 * files can be scanned.
 */
export function* rawLines(text: string): Generator<void, readonly RawLine[]> {
  return (yield* byLines(text)) ?? (yield* bySections(text));
}

interface Fence {
  readonly indent: number;
  readonly closes: (line: string) => boolean;
}

/** Scans a text by lines. Returns `undefined` if the result depends on more than single lines, so that it must be parsed. */
function* byLines(text: string): Generator<void, readonly RawLine[] | undefined> {
  const found: RawLine[] = [];
  const start = markdownStart(text);
  let line = text.slice(0, start).split(LINE_END).length - 1;
  let fence: Fence | undefined;
  let isTextAbove = false;
  let isItemAbove = false;
  for (const lines of lineGroups(text.slice(start))) {
    for (const own of lines) {
      const indent = indentOf(own);
      const isText = indent < own.length;
      if (fence) {
        if (isText && indent < fence.indent) return undefined;
        if (fence.closes(own.slice(indent))) fence = undefined;
      } else if (isText && SIGNS.includes(own[indent] as string)) {
        const opening = own.slice(indent);
        if (mayBeAnything(opening, indent, isTextAbove)) return undefined;
        if (HEADING.test(opening) || (opening.startsWith('>') && mayNameLevel(opening))) {
          found.push({ line, text: detached(own) });
        } else {
          const read = readLine(opening).opening;
          if (read.type === 'fence') fence = { indent, closes: read.closes };
        }
      }
      const isItem: boolean = !fence && ITEM.test(own) && (isItemAbove || !isTextAbove || BULLET.test(own));
      if (!fence && (isItem || !isTextAbove) && LINKED.test(own)) found.push({ line, text: detached(own) });
      isTextAbove = isText;
      isItemAbove = isItem;
      line++;
    }
    yield;
  }
  return found;
}

const LINE_END = /\r\n?|\n/;

/** Characters at the start of headings, fences, HTML and setext underlines. */
const SIGNS = '#`~<>=-';
const BLANKS = /[ \t]*/y;

function indentOf(line: string): number {
  BLANKS.lastIndex = 0;
  BLANKS.test(line);
  return BLANKS.lastIndex;
}

const HEADING = /^#{1,6}(?:[ \t]|$)/;
const ITEM = /^(?:[-+*]|\d{1,9}[.)])[ \t]+\S/;
const BULLET = /^[-+*]/; // which starts a list even directly below a line of text
const LINKED = /^(?:(?:[-+*]|\d{1,9}[.)]) {1,4})?[*_]{0,3}\[[^\]]+\]\(https?:/; // "1. [Title](https://docker.example)"
const UNDERLINE = /^(?:=+|-+)[ \t]*$/;
const FENCE_WITHIN = /`{3}|~{3}/; // "> ```sh"
const TAG = /^<[/?!a-z]/i;
const HARMLESS = /^<!--(?:(?!-->).)*-->[ \t]*$|^<(?:https?|mailto):[^<>\s]*>/; // "<!-- later -->", "<https://docker.example>"

/**
 * Returns whether the meaning of a line depends on other lines: HTML, a setext underline, a heading in an item, code in a
 * quote.
 */
function mayBeAnything(opening: string, indent: number, isTextAbove: boolean): boolean {
  if (opening.startsWith('#')) return indent > 0 && HEADING.test(opening);
  if (opening.startsWith('>')) return indent > 0 || FENCE_WITHIN.test(opening);
  if (opening.startsWith('<')) return TAG.test(opening) && !HARMLESS.test(opening);
  return UNDERLINE.test(opening) && isTextAbove;
}

const MAY_BE_HEADING = /^ {0,3}(?:#{1,6}(?:[ \t]|$)|(?:=+|-+)[ \t]*$)/m;
const PUNCTUATION = /[!-/:-@[-`{-~]/g; // "*", which can be escaped with a backslash
const FIRST_LINE = /^[^\r\n]*/;

/** Returns the lines by parsing the sections that may contain headings. Lines in quotes are omitted. */
function* bySections(text: string): Generator<void, readonly RawLine[]> {
  const found: RawLine[] = [];
  const lines = readLines(text);
  for (const { start, end } of cut(text, markdownStart(text), false)) {
    const own = text.slice(start, end);
    const first = FIRST_LINE.exec(own)?.[0] ?? '';
    const isFirst = HEADING.test(first) || LINKED.test(first);
    if (isFirst && !MAY_BE_HEADING.test(own.slice(first.length))) {
      found.push({ line: lineAt(lines, start), text: detached(first) });
    } else if (MAY_BE_HEADING.test(own)) {
      // After a line ending, a thematic break does not open front matter.
      for (const { title, depth, span } of headingsOf({ isNotes: true, blocks: readBlocks(`\n${own}`) })) {
        const at = start + span.start - 1;
        const content = text.slice(at, start + span.end - 1).trimStart();
        const shown = HEADING.test(content)
          ? detached(content)
          : `${'#'.repeat(depth)} ${title.replace(PUNCTUATION, '\\$&')}`;
        found.push({ line: lineAt(lines, at), text: shown });
      }
    }
    yield;
  }
  return found;
}

/**
 * Returns the title of a line that is certainly a module in notes without a time table; `undefined` for other lines, such as
 * headings, which may be areas.
 */
export function moduleTitleOf({ text }: RawLine): string | undefined {
  const [section] = readBlocks(text).sections;
  const candidate = section && candidatesOf(section)[0];
  return candidate?.link && candidate.depth === undefined && isSure(candidate) ? candidate.title : undefined;
}

/** Returns the title of a heading as in the parsed notes; `undefined` for an empty one. */
export function titleOf({ text }: RawLine): string | undefined {
  return headingsOf({ isNotes: true, blocks: readBlocks(text) })[0]?.title;
}

/** Returns the depth of a heading, from 1; 0 for other lines. */
export function depthOf({ text }: RawLine): number {
  return SIGNS_IN_FRONT.exec(text)?.[0].length ?? 0;
}

const SIGNS_IN_FRONT = /^#+/;

/** Copies a string: engines let a slice keep the whole text in memory. */
function detached(slice: string): string {
  return ` ${slice}`.slice(1);
}
