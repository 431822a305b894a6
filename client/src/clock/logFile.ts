import { Uri, window, workspace } from 'vscode';
import { readIfThere, replaceFile } from '../textFile';
import { withEntry } from './log';
import type { ClockState } from './state';

/** Adds what was studied to `.study-notes/log.csv` in the notebook's folder, where the settings ask for it. */
export async function logStudied(state: ClockState): Promise<void> {
  const uri = Uri.parse(state.module.uri);
  const log = logOf(uri);
  if (!log || !workspace.getConfiguration('studyNotes', uri).get<boolean>('clock.log', false)) return;
  try {
    await replaceFile(log, withEntry(await readIfThere(log), state, nameInLog(uri)));
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
