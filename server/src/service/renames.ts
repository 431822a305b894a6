import type { TextEdit } from 'vscode-languageserver-types';
import { readBlocks } from '../blocks/blocks';
import { textEditOf } from '../features/range';
import { type Renaming, renamedLinks } from '../refactor/renamedLinks';
import { decoded } from '../text/decoded';
import { applyEdits } from '../text/edit';
import { pathBetween } from './folderUri';
import { parentOf, resolveInFolder } from './pathInFolder';
import { uriKey } from './uriKey';

/** A file or folder that is about to be renamed or moved. */
export interface Rename {
  readonly oldUri: string;
  readonly newUri: string;
}

/** Returns the URI that a file will have, also as part of a folder. */
export function afterRenames(uri: string, renames: readonly Rename[]): string {
  for (const { oldUri, newUri } of renames) {
    if (uriKey(uri) === uriKey(oldUri)) return newUri;
    if (uriKey(uri).startsWith(`${uriKey(oldUri)}/`)) {
      return [newUri, ...uri.split('/').slice(oldUri.split('/').length)].join('/');
    }
  }
  return uri;
}

/** Returns the edits that keep the links of some notes working. No path is followed that leaves the folder `root`. */
export function linkEdits(uri: string, text: string, root: string, renames: readonly Rename[]): TextEdit[] {
  const folder = parentOf(afterRenames(uri, renames));
  const renaming: Renaming = {
    resolve: (path) => resolveInFolder(root, parentOf(uri), path),
    renamed: (file) => afterRenames(file, renames),
    pathTo: (file) => pathFrom(folder, file),
  };
  const blocks = readBlocks(text);
  return renamedLinks({ blocks, text }, renaming).map((edit) => textEditOf(blocks.lines, edit));
}

/** Returns text of one file with its links as they are written in another file. */
export function relinked(text: string, root: string, from: string, to: string): string {
  const blocks = readBlocks(text);
  const edits = renamedLinks(
    { blocks, text },
    {
      resolve: (path) => resolveInFolder(root, parentOf(from), path),
      renamed: (file) => file,
      pathTo: (file) => pathFrom(parentOf(to), file),
    },
  );
  return applyEdits(text, edits);
}

/** The decoded path of a file from a folder. */
function pathFrom(folder: string, file: string): string {
  return pathBetween(folder, parentOf(file)) + decoded(file.slice(file.lastIndexOf('/') + 1));
}
