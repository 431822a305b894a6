import { fileLinksIn } from '../../markdown/links/fileLinks';
import { collectFromSections } from '../../markdown/sections/collectFromSections';
import { type Span, shift, slice } from '../../text/span';
import type { Notes } from '../model/notes';
import { localMarkdownPath } from './localPath';

/** A link to a Markdown file with a relative path. */
export interface FileLink {
  /** The decoded path, relative to the folder of the notes: "lectures/week 1.md". */
  readonly path: string;
  /** The span of the path in the link. */
  readonly span: Span;
}

/** Returns the links of notes to Markdown files with relative paths, in document order. */
export function fileLinksOf({ blocks, text }: Pick<Notes, 'blocks' | 'text'>): FileLink[] {
  return collectFromSections(blocks, fileLinksIn).flatMap(({ found, base }) => {
    const span = shift(found, base);
    const path = localMarkdownPath(slice(text, span));
    return path === undefined ? [] : { path, span };
  });
}
