import type { Blocks } from '../../markdown/sections/blocks';
import { type Edit, insertion, replacement } from '../../text/edit';
import { endingStart } from '../../text/ending';
import { lineEnding } from './writing';

const KEY = /^study-notes[ \t]*:[ \t]*(["']?)(true|false|syllabus)\1[ \t]*(?:#.*)?$/im; // "study-notes: false"

/**
 * Returns the choice in the front matter, `undefined` if there is none: `study-notes: true` makes a file notes, `study-notes:
 * false` does not. A syllabus, `study-notes: syllabus`, is parsed like notes.
 */
export function frontMatterWord(blocks: Pick<Blocks, 'text' | 'start'>): boolean | undefined {
  const word = wordOf(blocks);
  return word === undefined ? undefined : word !== 'false';
}

/** Returns whether the front matter declares the file as a syllabus. */
export function declaresSyllabus(blocks: Pick<Blocks, 'text' | 'start'>): boolean {
  return wordOf(blocks) === 'syllabus';
}

function wordOf({ text, start }: Pick<Blocks, 'text' | 'start'>): string | undefined {
  return start === 0 ? undefined : KEY.exec(text.slice(0, start))?.[2]?.toLowerCase();
}

const WRITTEN = /^study-notes[ \t]*:(.*)/im; // "study-notes: maybe # why"
const COMMENT = /[ \t]#/;
const LINE_END = /[\r\n]/;
const BYTE_ORDER_MARK = 0xfeff;

/**
 * Returns the edit that sets in the front matter whether the file is notes, or `undefined` if it is set already. It replaces the
 * value of the key, adds the key as the last line, or creates the front matter, and changes no other text.
 */
export function writeFrontMatterWord(blocks: Pick<Blocks, 'text' | 'start'>, asNotes: boolean): Edit | undefined {
  const { text, start } = blocks;
  if (frontMatterWord(blocks) === asNotes) return undefined;
  const eol = lineEnding(text);
  const line = `study-notes: ${asNotes}${eol}`;
  const top = text.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0;
  if (start === top) {
    const gap = start === text.length || LINE_END.test(text.charAt(start)) ? '' : eol;
    return insertion(start, `---${eol}${line}---${eol}${gap}`);
  }
  const frontMatter = text.slice(0, start);
  const written = WRITTEN.exec(frontMatter);
  if (written) return replaceValue(written.index + written[0].length, written[1] ?? '', asNotes);
  // The closing line is the last one.
  const closing = frontMatter.slice(0, endingStart(frontMatter, LINE_END));
  return insertion(Math.max(closing.lastIndexOf('\n'), closing.lastIndexOf('\r')) + 1, line);
}

const EMPTY = /^\uFEFF?---[ \t]*(?:\r\n?|\n)(?:---|\.\.\.)[ \t]*(?:\r\n?|\n)?$/; // "---\n---\n"
const WRITTEN_LINE = /^study-notes[ \t]*:.*(?:\r\n?|\n)/im;

/**
 * Returns the edit that removes the key from the front matter, and front matter without other keys together with the blank line
 * after it. `undefined` if the key is missing, or declares a syllabus.
 */
export function removeFrontMatterWord(blocks: Pick<Blocks, 'text' | 'start'>): Edit | undefined {
  const { text, start } = blocks;
  if (frontMatterWord(blocks) === undefined || declaresSyllabus(blocks)) return undefined;
  const frontMatter = text.slice(0, start);
  const line = WRITTEN_LINE.exec(frontMatter);
  if (!line) return undefined;
  if (!EMPTY.test(frontMatter.replace(line[0], '')))
    return replacement({ start: line.index, end: line.index + line[0].length }, '');
  const top = text.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0;
  const [blank = ''] = /^(?:\r\n?|\n)?/.exec(text.slice(start)) ?? [];
  return replacement({ start: top, end: start + blank.length }, '');
}

/** Replaces the value in `rest`, the text after the colon, up to a comment; `end` is the end offset of the line. */
function replaceValue(end: number, rest: string, asNotes: boolean): Edit {
  const comment = rest.search(COMMENT);
  const value = comment < 0 ? rest : rest.slice(0, comment);
  const from = end - rest.length;
  if (value.trim() === '') return insertion(from, ` ${asNotes}`);
  const before = value.length - value.trimStart().length;
  return replacement({ start: from + before, end: from + value.trimEnd().length }, String(asNotes));
}
