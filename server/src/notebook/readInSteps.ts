import { readBlocks } from '../blocks/blocks';
import { candidatesOf } from './candidate';
import type { Notebook } from './notebook';
import { type NotebookOptions, readNotebook } from './read';

/** As `readNotebook`, in steps of one section each, between which other work can be done. */
export function* readInSteps(text: string, options: NotebookOptions): Generator<void, Notebook> {
  const blocks = readBlocks(text);
  for (const section of blocks.sections) {
    candidatesOf(section);
    yield;
  }
  return readNotebook(blocks, options);
}
