import { type Uri, workspace } from 'vscode';
import { createFile } from '../../../server/src/main/disk/createFile';
import { readFileIn, replaceFile, updateFile } from '../../../server/src/main/disk/updateFile';
import { changed, type TextFiles } from './textFiles';

/**
 * Reads and writes files with Node: the editor's file system removes a file before it replaces it, follows symbolic links and has
 * no locks.
 */
export const diskFiles: TextFiles = {
  bytes: (file) => readFileIn(folderOf(file), file.fsPath),
  update: (file, change) => updateFile(folderOf(file), file.fsPath, (bytes) => changed(bytes, change)),
  replace: (file, text) => replaceFile(folderOf(file), file.fsPath, text),
  create: (file, content) => createFile(file.fsPath, content),
};

/** Returns the workspace folder that symbolic links must not leave; `undefined` for files outside the workspace. */
function folderOf(file: Uri): string | undefined {
  return workspace.getWorkspaceFolder(file)?.uri.fsPath;
}
