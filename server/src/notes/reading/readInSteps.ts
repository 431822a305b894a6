import { type Blocks, readBlocksInSteps } from '../../markdown/sections/blocks';
import { sameSections } from '../../markdown/sections/sameSections';
import type { Section } from '../../markdown/sections/section';
import type { Notebook } from '../model/notebook';
import { candidatesOf } from '../titles/candidate';
import { type NotebookOptions, notebookInSteps } from './read';

/** As `readNotebook`, in steps between which other work can be done. */
export function* readInSteps(
  source: Blocks | string,
  options: NotebookOptions,
  before?: Notebook,
): Generator<void, Notebook> {
  const blocks = typeof source === 'string' ? yield* readBlocksInSteps(source) : source;
  const { head, tail } = before ? sameSections(before.blocks.sections, blocks.sections) : { head: 0, tail: 0 };
  for (let n = head; n < blocks.sections.length - tail; n++) {
    yield* candidatesOf.inSteps(blocks.sections[n] as Section);
    yield;
  }
  return yield* notebookInSteps(blocks, options, before);
}
