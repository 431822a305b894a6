import type { Blocks } from '../blocks/blocks';
import { type Found, foundIn } from '../blocks/foundIn';
import { perSection, type Section } from '../blocks/section';
import { shellCodeIn } from '../shell/shellCode';

/** What `read` finds in the sections of a text that hold commands, in order: few do, and many rules ask for them. */
export function foundInCommands<T>(blocks: Blocks, read: (section: Section) => readonly T[]): readonly Found<T>[] {
  return foundIn(blocks, withCommands).flatMap(({ found: section, base }) =>
    read(section).map((found) => ({ found, base })),
  );
}

const withCommands = perSection((section): readonly Section[] => (shellCodeIn(section).length > 0 ? [section] : []));
