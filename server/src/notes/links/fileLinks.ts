import { fileLinksIn } from '../../markdown/links/fileLinks';
import { collectFromSections } from '../../markdown/sections/collectFromSections';
import { type Span, shift, slice } from '../../text/span';
import type { Notes } from '../model/notes';
import { localMarkdownPath } from './localPath';

/** A Markdown file beside the notes that a link leads to. */
export interface FileLink {
  /** From the folder of the notes, decoded: "lectures/week 1.md". */
  readonly path: string;
  /** Where the link names it. */
  readonly span: Span;
}

/** Returns the Markdown files that links of the notes name by a path beside them, in document order. */
export function fileLinksOf({ blocks, text }: Pick<Notes, 'blocks' | 'text'>): FileLink[] {
  return collectFromSections(blocks, fileLinksIn).flatMap(({ found, base }) => {
    const span = shift(found, base);
    const path = localMarkdownPath(slice(text, span));
    return path === undefined ? [] : { path, span };
  });
}
