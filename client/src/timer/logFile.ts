import { t } from '@vscode/l10n';
import { Uri, window, workspace } from 'vscode';
import { RefusedFile } from '../../../server/src/main/disk/refusedFile';
import { joinSentences } from '../../../server/src/text/language';
import { userSetting } from '../settings/userSetting';
import { fileProblem } from '../storage/fileProblem';
import type { TextFiles } from '../storage/textFiles';
import type { Ask } from './ask';
import { endsWithRow, hasRow, type LogRow, logRow, withRow } from './log';
import type { TimerState } from './state';

/** Adds the studied time to `.study-notes/log.csv` in the folder of the notes, if the settings enable the log. */
export async function logStudied(state: TimerState, files: TextFiles, ask: Ask): Promise<void> {
  const uri = Uri.parse(state.module.uri);
  const log = logOf(uri);
  if (!log || !isWanted(uri)) return;
  const row = logRow(state, nameInLog(uri));
  try {
    await files.update(log, { apply: (text) => added(text, row), isIn: (text) => hasRow(text, row) });
  } catch (error) {
    const problem = fileProblem(workspace.asRelativePath(log), error);
    // The timer stops without waiting for an answer.
    void showProblem(joinSentences([t('The time was added to your notes, but not to the log.'), problem]), log, ask);
  }
}

/** Returns the log with one more row. Throws a `RefusedFile` if the overview could not read it: the time would be lost unnoticed. */
function added(log: string, row: LogRow): string {
  const after = withRow(log, row);
  if (!endsWithRow(after, row))
    throw new RefusedFile(t('is not a log of study time, or contains a quote that is not closed'));
  return after;
}

/** Returns whether the log is enabled; settings of a workspace apply once it is trusted. */
function isWanted(uri: Uri): boolean {
  if (!workspace.isTrusted) return userSetting<boolean>('timer.log') === true;
  return workspace.getConfiguration('studyNotes', uri).get<boolean>('timer.log', false);
}

async function showProblem(problem: string, log: Uri, ask: Ask): Promise<void> {
  const open = t('Open File');
  if ((await ask(problem, {}, open)) === open) await window.showTextDocument(log);
}

/** Returns the log of the workspace folder that contains notes; `undefined` outside all folders. */
export function logOf(notes: Uri): Uri | undefined {
  const folder = workspace.getWorkspaceFolder(notes);
  return folder && Uri.joinPath(folder.uri, '.study-notes/log.csv');
}

/** Returns the path of notes in their workspace folder. */
export function nameInLog(notes: Uri): string {
  return workspace.asRelativePath(notes, false);
}
