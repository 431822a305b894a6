import type { Blocks } from '../blocks/blocks';
import type { Found } from '../blocks/foundIn';
import type { Section } from '../blocks/section';
import { shellCodeIn } from '../shell/shellCode';

interface PlacedSection {
  readonly section: Section;
  readonly base: number;
}

/** Few sections hold commands, and many rules ask for them. */
const withCommands = new WeakMap<Blocks, readonly PlacedSection[]>();

/** What `read` finds in the sections of a text that hold commands, in order. */
export function foundInCommands<T>(blocks: Blocks, read: (section: Section) => readonly T[]): readonly Found<T>[] {
  const all: Found<T>[] = [];
  for (const { section, base } of sectionsWithCommands(blocks))
    for (const found of read(section)) all.push({ found, base });
  return all;
}

function sectionsWithCommands(blocks: Blocks): readonly PlacedSection[] {
  const known = withCommands.get(blocks);
  if (known) return known;
  const { sections, starts } = blocks;
  const found: PlacedSection[] = [];
  for (let n = 0; n < sections.length; n++) {
    const section = sections[n] as Section;
    if (shellCodeIn(section).length > 0) found.push({ section, base: starts[n] as number });
  }
  withCommands.set(blocks, found);
  return found;
}
