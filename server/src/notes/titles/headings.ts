import { titleLinesOf } from '../../markdown/lines/titleLine';
import { sectionAt } from '../../markdown/sections/blocks';
import { collectFromSections } from '../../markdown/sections/collectFromSections';
import { perSection, type Section } from '../../markdown/sections/section';
import { firstIndex, inOrder } from '../../text/sorted';
import { type Span, shift } from '../../text/span';
import type { Notes } from '../model/notes';
import { candidatesOf } from './candidate';
import { cleanTitle } from './title';

/** Any heading of the notes: of an area, level, module or topic. */
export interface Heading {
  /** The visible text, without markup and numbering. */
  readonly title: string;
  /** The depth, from 1. */
  readonly depth: number;
  /** The span of its line, without the line ending. */
  readonly span: Span;
}

/**
 * Returns the headings of notes, or of a part of them, in document order, without empty headings and those in quotes. Returns
 * none if the file is not notes.
 */
export function headingsOf({ isNotes, blocks }: Pick<Notes, 'isNotes' | 'blocks'>, part?: Span): Heading[] {
  if (!isNotes) return [];
  if (!part) return collectFromSections(blocks, headingsIn).map(({ found, base }) => placed(found, base));
  const headings: Heading[] = [];
  const { sections, starts } = blocks;
  for (let n = sectionAt(blocks, part.start); n < sections.length; n++) {
    const base = starts[n] as number;
    if (base >= part.end) break;
    // Binary search, since many parts may be in one section.
    const own = headingsIn(sections[n] as Section);
    const indexAt = (at: number) => firstIndex(own, ({ span }) => base + span.start >= at);
    for (const heading of own.slice(indexAt(part.start), indexAt(part.end))) headings.push(placed(heading, base));
  }
  return headings;
}

function placed({ title, depth, span }: Heading, base: number): Heading {
  return { title, depth, span: shift(span, base) };
}

const headingsIn = perSection((section: Section): readonly Heading[] => {
  const candidates = candidatesOf(section);
  if (candidates.every(({ depth }) => depth === undefined)) return [];
  const depths = new Map(candidates.map(({ line, depth }) => [line.start, depth]));
  const headings = titleLinesOf(section).flatMap(({ line, content, markup, unseen }) => {
    const depth = depths.get(line.start);
    if (depth === undefined) return [];
    const { title } = cleanTitle(section.text, content, [...markup, ...unseen]);
    return title === '' ? [] : { title, depth, span: line };
  });
  return inOrder(headings, (one, other) => one.span.start - other.span.start);
});
