import { type Uri, workspace } from 'vscode';
import { showWarning } from '../showMessage';
import { fileProblem } from './fileProblem';
import type { TextFiles } from './textFiles';

/** Saves what the user exports. False where it could not, which the user knows. */
export async function save(files: TextFiles, file: Uri, text: string): Promise<boolean> {
  try {
    await files.replace(file, text);
    return true;
  } catch (error) {
    showWarning(fileProblem(workspace.asRelativePath(file), error));
    return false;
  }
}
