import type { BlockContent } from 'mdast';
import type { PlainLine } from './line';

/** A block, and the index of the line behind it. */
export interface Found<Block extends BlockContent = BlockContent> {
  readonly block: Block;
  readonly next: number;
}

export type Lines = readonly PlainLine[];

/**
 * Reads the blocks of a container whose content starts at `column`. A line that is not blank and starts further left goes on with
 * a paragraph, or it is not read here. Undefined where only the parser can tell.
 */
export type ReadBlocks = (text: string, lines: Lines, column: number) => BlockContent[] | undefined;
