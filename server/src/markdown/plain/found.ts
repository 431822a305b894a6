import type { BlockContent } from 'mdast';
import type { PlainLine } from './line';

/** A block, and the index of the line after it. */
export interface Found<Block extends BlockContent = BlockContent> {
  readonly block: Block;
  readonly next: number;
}

/**
 * UTF-16 units of a paragraph, of HTML or of definitions that are read, at each edit as a whole; only pasted data is longer. The
 * parser has the same limit.
 */
export const MAX_BLOCK = 50_000;

/** Consecutive lines of a section. */
export type Lines = readonly PlainLine[];

/**
 * Parses the blocks of a container whose content starts at `column`. A line that starts further left must continue a paragraph.
 * Returns `undefined` if the parser has to decide.
 */
export type ReadBlocks = (text: string, lines: Lines, column: number) => BlockContent[] | undefined;
