import { fileLinksOf } from '../../notes/links/fileLinks';
import { linkTo } from '../../notes/links/localPath';
import { picturesOf } from '../../notes/links/pictures';
import type { Notes } from '../../notes/model/notes';
import { type Edit, replacement } from '../../text/edit';
import { slice } from '../../text/span';

/** The locations of files near some notes, before and after a rename. */
export interface Renaming {
  /** Returns the URI of the file at a decoded path; `undefined` for a path that must not be followed. */
  readonly resolve: (path: string) => string | undefined;
  /** Returns the URI of a file after the rename. */
  readonly renamed: (uri: string) => string;
  /** Returns the decoded path to a URI from the notes after the rename. */
  readonly pathTo: (uri: string) => string;
}

/**
 * Returns the edits of links to Markdown files and pictures when files or folders, perhaps the notes themselves, are
 * renamed or moved.
 */
export function renamedLinks(notes: Pick<Notes, 'blocks' | 'text'>, { resolve, renamed, pathTo }: Renaming): Edit[] {
  const named = [...fileLinksOf(notes), ...picturesOf(notes)].sort((one, other) => one.span.start - other.span.start);
  return named.flatMap(({ path, span }) => {
    const uri = resolve(path);
    if (uri === undefined) return [];
    const here = path.startsWith(HERE) ? HERE : '';
    const newPath = here + pathTo(renamed(uri));
    if (newPath === path) return [];
    const [, afterPath = ''] = AFTER_PATH.exec(slice(notes.text, span)) ?? [];
    return [replacement(span, linkTo(newPath) + afterPath)];
  });
}

/** The optional prefix of a path that starts in the folder of the notes. */
const HERE = './';
const AFTER_PATH = /^[^?#]*([?#].*)?$/s; // "moon.png?raw=true"
