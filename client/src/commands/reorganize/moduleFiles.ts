import { t } from '@vscode/l10n';
import { window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type FileMoveParams, INLINE_FILE_REQUEST, MOVE_TO_FILE_REQUEST } from '../../../../server/src/protocol';
import { showWarning } from '../../dialogs/showMessage';
import { moduleRows } from '../../timer/studiedModule';
import type { NotesFiles } from '../../views/tree/notesFiles';
import { requestRows } from '../../views/tree/requestRows';
import type { Row } from '../../views/tree/rows';
import { applyEdits } from '../edits/applyEdits';
import { moduleToChange } from '../pick/moduleToChange';
import { type Target, target } from '../target';

/** "Move Module to File...": moves the notes of a module, or of all, into files that the notes link to. */
export function moveToFile(client: BaseLanguageClient, notesFiles: NotesFiles, row?: Row): Promise<void> {
  return moveFile(client, notesFiles, MOVE_TO_FILE_REQUEST, t('Move Module to File'), row);
}

/** "Inline File...": moves the content of a module's file, or of the files of all modules, to the module, and deletes the file. */
export async function inlineFile(client: BaseLanguageClient, notesFiles: NotesFiles, row?: Row): Promise<void> {
  const here = await target(row);
  if (!here) return;
  const modules = moduleRows((await requestRows(client, here.place.uri)) ?? []);
  const [only, ...others] = modules.filter(({ entry }) => entry.file !== undefined);
  const isOther = row?.entry.type === 'module' && row.entry.file === undefined;
  if (only && others.length === 0 && !isOther) await apply(client, here, INLINE_FILE_REQUEST, true);
  else await moveFile(client, notesFiles, INLINE_FILE_REQUEST, t('Inline File'), row);
}

async function moveFile(
  client: BaseLanguageClient,
  notesFiles: NotesFiles,
  request: string,
  title: string,
  row: Row | undefined,
): Promise<void> {
  const items = [
    { label: t('This Module'), all: false },
    { label: t('All Modules'), all: true },
  ];
  const picked = await window.showQuickPick(items, { title, placeHolder: t('Select the modules') });
  if (!picked) return;
  const notes = picked.all ? await target(row) : (await moduleToChange(client, notesFiles, title, row))?.place;
  if (!notes) return;
  await apply(client, notes, request, picked.all);
}

async function apply(client: BaseLanguageClient, notes: Target, request: string, all: boolean): Promise<void> {
  const params: FileMoveParams = { ...notes.place, all };
  const done = await applyEdits(client, notes.document, request, params);
  if (!done) showWarning(t('The files of these modules could not be changed.'));
}
