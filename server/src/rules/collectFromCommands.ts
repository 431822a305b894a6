import type { Blocks } from '../blocks/blocks';
import { collectFromSections, type Found } from '../blocks/collectFromSections';
import { perSection, type Section } from '../blocks/section';
import { shellCodeIn } from '../shell/shellCode';
import type { Finding } from './rule';

/**
 * Returns what `read` finds in the sections that contain commands, in order. The few sections are kept for all rules that need
 * them.
 */
export function collectFromCommands<T>(blocks: Blocks, read: (section: Section) => readonly T[]): readonly Found<T>[] {
  return collectFromSections(blocks, withCommands).flatMap(({ found: section, base }) =>
    read(section).map((found) => ({ found, base })),
  );
}

/** Finds what is wrong with the commands of each section, with a pause after each: see `Rule.check`. */
export function* findingsInCommands<T>(
  blocks: Blocks,
  read: (section: Section) => readonly T[],
  findingOf: (found: T, base: number) => Finding,
): Generator<Finding | undefined> {
  for (const { found: section, base } of collectFromSections(blocks, withCommands)) {
    for (const found of read(section)) yield findingOf(found, base);
    yield undefined;
  }
}

const withCommands = perSection((section): readonly Section[] => (shellCodeIn(section).length > 0 ? [section] : []));
