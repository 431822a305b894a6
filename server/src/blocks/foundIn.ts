import type { Blocks } from './blocks';
import type { Section } from './section';

/** Something in a section, whose offsets count from `base`. */
export interface Found<T> {
  readonly found: T;
  readonly base: number;
}

/**
 * What `read` finds in the sections of a text, in order. Each key asks this many times over of all sections, nearly all of
 * which have nothing to tell: one loop for all is compiled once, and soon.
 */
export function foundIn<T>({ sections, starts }: Blocks, read: (section: Section) => readonly T[]): Found<T>[] {
  const all: Found<T>[] = [];
  for (let n = 0; n < sections.length; n++) {
    for (const found of read(sections[n] as Section)) all.push({ found, base: starts[n] as number });
  }
  return all;
}
