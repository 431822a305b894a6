import { type Uri, workspace } from 'vscode';
import { showWarning } from '../dialogs/showMessage';
import { fileProblem } from './fileProblem';
import type { TextFiles } from './textFiles';

/** Saves an exported file. Returns `false`, after a message, if that failed. */
export async function save(files: TextFiles, file: Uri, text: string): Promise<boolean> {
  try {
    await files.replace(file, text);
    return true;
  } catch (error) {
    showWarning(fileProblem(workspace.asRelativePath(file), error));
    return false;
  }
}
