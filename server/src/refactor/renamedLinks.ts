import { fileLinksOf } from '../notebook/fileLinks';
import { linkTo } from '../notebook/localPath';
import type { Notebook } from '../notebook/notebook';
import { picturesOf } from '../notebook/pictures';
import { type Edit, replacement } from '../text/edit';
import { slice } from '../text/span';

/** Where files are beside some notes, and where they will be. */
export interface Renaming {
  /** Returns the URI of the file at a decoded path; `undefined` for a path that must not be followed. */
  readonly resolve: (path: string) => string | undefined;
  /** Returns the URI that a file will have. */
  readonly renamed: (uri: string) => string;
  /** Returns the decoded path by which the notes, from where they will be, name a file. */
  readonly pathTo: (uri: string) => string;
}

/**
 * Returns the edits that keep links to Markdown files, and pictures, leading to the same files when files or folders are renamed
 * or moved, the notes perhaps among them.
 */
export function renamedLinks(notes: Pick<Notebook, 'blocks' | 'text'>, { resolve, renamed, pathTo }: Renaming): Edit[] {
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

/** The folder of the notes, which some authors name and others do not. */
const HERE = './';
const AFTER_PATH = /^[^?#]*([?#].*)?$/s; // "moon.png?raw=true"
