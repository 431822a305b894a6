import type { TextEdit } from 'vscode-languageserver-types';
import { textEditOf } from '../answers/range';
import { type Blocks, readBlocks } from '../markdown/sections/blocks';
import { renamedLinks } from '../refactor/links/renamedLinks';
import { applyEdits, type Edit } from '../text/edit';
import { fileName } from '../text/fileName';
import { pathBetween } from './paths/folderUri';
import { parentOf, resolveInFolder } from './paths/pathInFolder';
import { uriKey } from './paths/uriKey';

/** A file or folder that is about to be renamed or moved. */
export interface Rename {
  readonly oldUri: string;
  readonly newUri: string;
}

/** Returns the URI of a file after renames of it or of folders that contain it. */
function afterRenames(uri: string, renames: readonly Rename[]): string {
  for (const { oldUri, newUri } of renames) {
    if (uriKey(uri) === uriKey(oldUri)) return newUri;
    if (uriKey(uri).startsWith(`${uriKey(oldUri)}/`)) {
      return [newUri, ...uri.split('/').slice(oldUri.split('/').length)].join('/');
    }
  }
  return uri;
}

/** Returns the edits that keep the links of some notes working. Paths outside the folder `root` are not changed. */
export function linkEdits(uri: string, text: string, root: string, renames: readonly Rename[]): TextEdit[] {
  const blocks = readBlocks(text);
  const renamed = (file: string) => afterRenames(file, renames);
  return editsOfLinks(blocks, root, uri, renamed(uri), renamed).map((edit) => textEditOf(blocks.lines, edit));
}

/** Returns text of one file with its links as they are written in another file. */
export function relinked(text: string, root: string, from: string, to: string): string {
  return applyEdits(
    text,
    editsOfLinks(readBlocks(text), root, from, to, (file) => file),
  );
}

/** Returns the edits of links for text that moves from one file to another, while the files that it names are renamed. */
function editsOfLinks(
  blocks: Blocks,
  root: string,
  from: string,
  to: string,
  renamed: (file: string) => string,
): Edit[] {
  return renamedLinks(
    { blocks, text: blocks.text },
    {
      resolve: (path) => resolveInFolder(root, parentOf(from), path),
      renamed,
      pathTo: (file) => pathBetween(parentOf(to), parentOf(file)) + fileName(file),
    },
  );
}
