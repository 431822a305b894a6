import { foundIn } from '../blocks/foundIn';
import { perSection, type Section } from '../blocks/section';
import { titleLinesOf } from '../blocks/titleLine';
import { type Span, shift } from '../text/span';
import { candidatesOf } from './candidate';
import type { Notebook } from './notebook';
import { cleanTitle } from './title';

/** A heading of the notes, whatever it stands for. */
export interface Heading {
  /** All words of it that are seen, without markup and numbering. */
  readonly title: string;
  /** From 1. */
  readonly depth: number;
  /** The line that bears it, without its line ending. */
  readonly span: Span;
}

/**
 * The headings of a notebook with words in them, in document order; other Markdown has none for us, and those in
 * quotations are none of the notes' own. Of a part, where one is asked for.
 */
export function headingsOf({ isNotebook, blocks }: Pick<Notebook, 'isNotebook' | 'blocks'>, part?: Span): Heading[] {
  if (!isNotebook) return [];
  const headings = foundIn(blocks, headingsIn, part).map(
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
