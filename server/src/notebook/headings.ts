import { collectFromSections } from '../blocks/collectFromSections';
import { perSection, type Section } from '../blocks/section';
import { titleLinesOf } from '../blocks/titleLine';
import { type Span, shift } from '../text/span';
import { candidatesOf } from './candidate';
import type { Notebook } from './notebook';
import { cleanTitle } from './title';

/** A heading of the notes, of any meaning. */
export interface Heading {
  /** All words of it that are seen, without markup and numbering. */
  readonly title: string;
  /** From 1. */
  readonly depth: number;
  /** Its line without the line ending. */
  readonly span: Span;
}

/**
 * Returns the headings with words of notes or a part of them, in document order, without those in quotes; none for other
 * Markdown.
 */
export function headingsOf({ isNotebook, blocks }: Pick<Notebook, 'isNotebook' | 'blocks'>, part?: Span): Heading[] {
  if (!isNotebook) return [];
  const headings = collectFromSections(blocks, headingsIn, part).map(
    ({ found: { title, depth, span }, base }): Heading => ({ title, depth, span: shift(span, base) }),
  );
  return part ? headings.filter(({ span }) => part.start <= span.start && span.start < part.end) : headings;
}

const headingsIn = perSection((section: Section): readonly Heading[] => {
  const depths = new Map(candidatesOf(section).map(({ line, depth }) => [line.start, depth]));
  return titleLinesOf(section).flatMap(({ line, content, markup, unseen }) => {
    const depth = depths.get(line.start);
    if (depth === undefined) return [];
    const { title } = cleanTitle(section.text, content, [...markup, ...unseen]);
    return title === '' ? [] : { title, depth, span: line };
  });
});
