import type { Uri } from 'vscode';
import { editorFiles } from './editorFiles';
import type { TextFiles } from './textFiles';

/** Accesses local files with `disk`, which needs Node.js, and all others with the API of VS Code. */
export function filesByScheme(disk: TextFiles | undefined): TextFiles {
  const filesFor = ({ scheme }: Uri) => (disk && scheme === 'file' ? disk : editorFiles);
  return {
    bytes: (file) => filesFor(file).bytes(file),
    update: (file, change) => filesFor(file).update(file, change),
    replace: (file, text) => filesFor(file).replace(file, text),
    create: (file, content) => filesFor(file).create(file, content),
  };
}
