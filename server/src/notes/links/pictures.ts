import { picturesIn } from '../../markdown/links/pictures';
import { type Span, shift } from '../../text/span';
import type { Notes } from '../model/notes';
import { localPath } from './localPath';

/** An image in notes with a relative path. */
export interface Picture {
  /** The decoded path, relative to the folder of the notes: "images/full moon.png", "../map.svg". */
  readonly path: string;
  /** The span of the path in the notes. */
  readonly span: Span;
}

/**
 * Returns the pictures of notes that are local files, in document order. Pictures from the web and absolute paths are left out:
 * the root of a path depends on where the notes are displayed.
 */
export function picturesOf({ blocks }: Pick<Notes, 'blocks'>): Picture[] {
  const pictures: Picture[] = [];
  let labels: ReadonlySet<string> | undefined;
  const isCalled = (label: string) => {
    labels ??= new Set(blocks.sections.flatMap((section) => picturesIn(section).labels));
    return labels.has(label);
  };
  for (const [n, section] of blocks.sections.entries()) {
    for (const { url, span, label } of picturesIn(section).addresses) {
      const path = localPath(url);
      if (path === undefined || (label !== undefined && !isCalled(label))) continue;
      pictures.push({ path, span: shift(span, blocks.starts[n] ?? 0) });
    }
  }
  return pictures;
}
