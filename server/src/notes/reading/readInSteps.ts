import { type Blocks, readBlocksInSteps } from '../../markdown/sections/blocks';
import { sameSections } from '../../markdown/sections/sameSections';
import type { Section } from '../../markdown/sections/section';
import type { Notes } from '../model/notes';
import { candidatesOf } from '../titles/candidate';
import { notesInSteps, type ReadOptions } from './read';

/** Parses Markdown and notes like `readNotes`, in steps between which other work can be done. */
export function* readInSteps(source: Blocks | string, options: ReadOptions, before?: Notes): Generator<void, Notes> {
  const blocks = typeof source === 'string' ? yield* readBlocksInSteps(source) : source;
  const { head, tail } = before ? sameSections(before.blocks.sections, blocks.sections) : { head: 0, tail: 0 };
  for (let n = head; n < blocks.sections.length - tail; n++) {
    yield* candidatesOf.inSteps(blocks.sections[n] as Section);
    yield;
  }
  return yield* notesInSteps(blocks, options, before);
}
