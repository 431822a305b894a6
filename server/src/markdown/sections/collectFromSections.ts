import type { Span } from '../../text/span';
import { type Blocks, sectionAt } from './blocks';
import { sameSections } from './sameSections';
import type { Section } from './section';

/** A result in a section, with offsets relative to `base`. */
export interface Found<T> {
  readonly found: T;
  readonly base: number;
}

/** A pure function of a section. */
type Reader<T> = (section: Section) => readonly T[];

/** Returns the results of `read` for all sections of a text, or for those that overlap `part`, in order. */
export function collectFromSections<T>({ sections, starts }: Blocks, read: Reader<T>, part?: Span): Found<T>[] {
  const base = (n: number) => starts[n] as number;
  if (!part) return findsIn(sections, read).map(({ found, n }) => ({ found, base: base(n) }));
  const all: Found<T>[] = [];
  const first = sectionAt({ starts }, part.start);
  for (let n = first; n < sections.length && base(n) < part.end; n++) {
    for (const found of read(sections[n] as Section)) all.push({ found, base: base(n) });
  }
  return all;
}

/** A result in the section with an index. */
interface Find<T> {
  readonly found: T;
  readonly n: number;
}

interface Search<T> {
  readonly sections: readonly Section[];
  readonly finds: readonly Find<T>[];
}

/** The latest results of each reader. */
const last = new WeakMap<Reader<unknown>, Search<unknown>>();

/**
 * Returns the results for all sections. It is called after each edit, and reuses the results of the previous call for unchanged
 * sections.
 */
function findsIn<T>(sections: readonly Section[], read: Reader<T>): readonly Find<T>[] {
  const before = (last.get(read) ?? nowhere) as Search<T>;
  if (before.sections === sections) return before.finds;
  const { head, tail } = sameSections(before.sections, sections);
  const growth = sections.length - before.sections.length;
  const finds = before.finds.filter(({ n }) => n < head);
  for (let n = head; n < sections.length - tail; n++) {
    for (const found of read(sections[n] as Section)) finds.push({ found, n });
  }
  for (const { found, n } of before.finds) {
    if (n >= before.sections.length - tail) finds.push({ found, n: n + growth });
  }
  last.set(read, { sections, finds });
  return finds;
}

const nowhere: Search<never> = { sections: [], finds: [] };
