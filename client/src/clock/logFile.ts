import { FileSystemError, Uri, window, workspace } from 'vscode';
import { withEntry } from './log';
import type { ClockState } from './state';

/** Adds what was studied to `.study-notes/log.csv` in the notebook's folder, where the settings ask for it. */
export async function logStudied(state: ClockState): Promise<void> {
  const uri = Uri.parse(state.module.uri);
  const log = logOf(uri);
  if (!log || !workspace.getConfiguration('studyNotes', uri).get<boolean>('clock.log', false)) return;
  try {
    await replaceFile(log, withEntry(await readLog(log), state, nameInLog(uri)));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    window.showWarningMessage(`The time is in your notes, but not in ${workspace.asRelativePath(log)}: ${reason}`);
  }
}

/** The log of the folder that a notebook lies in; undefined where it lies in none. */
export function logOf(notebook: Uri): Uri | undefined {
  const folder = workspace.getWorkspaceFolder(notebook);
  return folder && Uri.joinPath(folder.uri, '.study-notes/log.csv');
}

/** The notebook's path in its folder. */
export function nameInLog(notebook: Uri): string {
  return workspace.asRelativePath(notebook, false);
}

/** Empty where there is none yet. A log that cannot be read must not be taken for an empty one and written over. */
export async function readLog(log: Uri): Promise<string> {
  try {
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await workspace.fs.readFile(log));
  } catch (error) {
    if (error instanceof FileSystemError && error.code === 'FileNotFound') return '';
    throw error;
  }
}

/** Puts the new text beside the old one first, so that no crash leaves half a log. */
async function replaceFile(file: Uri, text: string): Promise<void> {
  const written = file.with({ path: `${file.path}.new` });
  await workspace.fs.writeFile(written, new TextEncoder().encode(text));
  await workspace.fs.rename(written, file, { overwrite: true });
}
