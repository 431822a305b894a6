import type { Span } from '../text/span';
import { type Blocks, sectionAt } from './blocks';
import type { Section } from './section';

/** Something in a section, whose offsets count from `base`. */
export interface Found<T> {
  readonly found: T;
  readonly base: number;
}

/**
 * What `read` finds in the sections of a text, or in those that share some of a part of it, in order. Each key asks this
 * many times over of all sections, nearly all of which have nothing to tell: one loop for all is compiled once, and soon.
 */
export function foundIn<T>(blocks: Blocks, read: (section: Section) => readonly T[], part?: Span): Found<T>[] {
  const { sections, starts } = blocks;
  const first = part ? sectionAt(blocks, part.start) : 0;
  const end = part?.end ?? Number.POSITIVE_INFINITY;
  const all: Found<T>[] = [];
  for (let n = first; n < sections.length && (starts[n] as number) < end; n++) {
    for (const found of read(sections[n] as Section)) all.push({ found, base: starts[n] as number });
  }
  return all;
}
