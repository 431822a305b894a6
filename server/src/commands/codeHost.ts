import type { Blocks } from '../markdown/sections/blocks';
import type { Lines } from '../text/lines';
import type { Span } from '../text/span';

/** A Markdown file with commands in its code: all that the commands' half of the server knows of notes. */
export interface CodeHost {
  readonly text: string;
  readonly lines: Lines;
  readonly blocks: Blocks;
}

/** A file whose commands are checked together. */
export interface CheckedHost extends CodeHost {
  /** Parts whose commands are run together, such as labs, in document order. They can be nested. */
  readonly parts: readonly { readonly body: Span }[];
}
