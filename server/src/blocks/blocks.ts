import { applyEdits, type Edit } from '../text/edit';
import { type Lines, readLines, reviseLines } from '../text/lines';
import { cut, type Piece } from './cut';
import { definedIn, withDefinitions } from './definitions';
import { markdownStart } from './frontMatter';
import type { Section } from './section';

/** A text as sections of Markdown. Behind `start` they stand one after the other and leave nothing out. */
export interface Blocks {
  readonly text: string;
  readonly lines: Lines;
  /** Where the Markdown starts, behind front matter and byte order mark. */
  readonly start: number;
  readonly sections: readonly Section[];
  /** The offset of each section. */
  readonly starts: readonly number[];
}

export function readBlocks(text: string): Blocks {
  return freshBlocks(text, readLines(text), markdownStart(text), undefined);
}

/**
 * The blocks after an edit: the same as `readBlocks` of the changed text, but sections that the edit does not touch are
 * the same objects as before, and only the text around the edit is looked at.
 */
export function reviseBlocks(before: Blocks, edit: Edit): Blocks {
  const text = applyEdits(before.text, [edit]);
  const lines = reviseLines(before.lines, text, edit.span.start, edit.span.end);
  const start = markdownStart(text);
  if (start !== before.start || edit.span.start < start || edit.span.end < before.start)
    return freshBlocks(text, lines, start, before);

  // The section before the touched one may take it in, so cutting starts there.
  const first = Math.max(0, sectionAt(before, edit.span.start - 1) - 1);
  const growth = text.length - before.text.length;
  const oldStarts = new Map(before.starts.map((at, n) => [at, n]));
  const pieces: Piece[] = [];
  let resume = before.sections.length;
  for (const piece of cut(text, before.starts[first] ?? start, before.sections[first]?.continues ?? false)) {
    const same = piece.start - growth > edit.span.end ? oldStarts.get(piece.start - growth) : undefined;
    if (same !== undefined && before.sections[same]?.continues === piece.continues) {
      resume = same;
      break;
    }
    pieces.push(piece);
  }
  const known = sectionsByText(before.sections.slice(first, resume));
  const fresh = pieces.map((piece) => sectionOf(text, piece, known));
  return assemble(text, lines, start, [...before.sections.slice(0, first), ...fresh, ...before.sections.slice(resume)]);
}

/** The index of the section that holds the offset; the first or the last one where none does. */
export function sectionAt(blocks: Blocks, offset: number): number {
  let low = 0;
  let high = blocks.starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((blocks.starts[middle] as number) <= offset) low = middle;
    else high = middle;
  }
  return low;
}

function freshBlocks(text: string, lines: Lines, start: number, before: Blocks | undefined): Blocks {
  const known = sectionsByText(before?.sections ?? []);
  const sections: Section[] = [];
  for (const piece of cut(text, start, false)) sections.push(sectionOf(text, piece, known));
  return assemble(text, lines, start, sections);
}

type Known = ReadonlyMap<string, Section>;

function sectionsByText(sections: readonly Section[]): Known {
  return new Map(sections.map((section) => [keyOf(section.text, section), section]));
}

function keyOf(text: string, { continues, closedBy }: Pick<Piece, 'continues' | 'closedBy'>): string {
  return `${continues ? '+' : ''}${closedBy} ${text}`;
}

/** A section for a piece: a known one where it reads the same. */
function sectionOf(text: string, piece: Piece, known: Known): Section {
  const own = text.slice(piece.start, piece.end);
  return known.get(keyOf(own, piece)) ?? { text: own, continues: piece.continues, closedBy: piece.closedBy, given: [] };
}

function assemble(text: string, lines: Lines, start: number, cutSections: readonly Section[]): Blocks {
  const defined = new Set(cutSections.flatMap(definedIn));
  const sections = cutSections.map((section) => withDefinitions(section, defined));
  const starts: number[] = [];
  let at = start;
  for (const section of sections) {
    starts.push(at);
    at += section.text.length;
  }
  return { text, lines, start, sections, starts };
}
