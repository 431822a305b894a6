import { t } from '@vscode/l10n';
import { type Uri, ViewColumn, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { OverviewFileParams } from '../../../server/src/protocol';
import { refactorAt } from '../commands/reorganize/refactor';
import { pickSaveLocation } from '../dialogs/pickSaveLocation';
import { showInformation } from '../dialogs/showMessage';
import { showNotes } from '../documents/showNotes';
import { save } from '../storage/save';
import type { TextFiles } from '../storage/textFiles';
import { requestOverviewFile } from './requestOverview';

type Format = OverviewFileParams['format'];

const choices = (): readonly {
  readonly label: string;
  readonly description: string;
  readonly format: Format | 'markdown';
}[] => [
  { label: 'SVG', description: t('All charts in one image'), format: 'svg' },
  { label: 'CSV', description: t('All numbers in one table'), format: 'csv' },
  { label: 'Markdown', description: t('Table of totals in your notes'), format: 'markdown' },
];

function fileType(format: Format): string {
  return format === 'svg' ? t('SVG image') : t('Comma-separated values');
}

/** Lets the user choose a form for the overview, and writes it to a file, or into the notes. */
export async function exportOverview(client: BaseLanguageClient, files: TextFiles, uri: Uri): Promise<void> {
  const picked = await window.showQuickPick(choices(), {
    title: t('Export Overview'),
    placeHolder: t('Select a format'),
  });
  if (picked?.format === 'markdown') await insertTable(client, uri);
  else if (picked) await askAndSave(client, files, uri, picked.format);
}

/** Inserts the table of totals, or updates the existing one. */
async function insertTable(client: BaseLanguageClient, uri: Uri): Promise<void> {
  const document = await workspace.openTextDocument(uri);
  // In the active group, the notes would cover the overview.
  const editor = await showNotes(uri, { viewColumn: ViewColumn.One });
  const { line, character } = editor?.selection.active ?? { line: 0, character: 0 };
  const place = { uri: uri.toString(), position: { line, character } };
  await refactorAt(client, { document, place }, { name: 'insertTimeTable' });
}

async function askAndSave(client: BaseLanguageClient, files: TextFiles, uri: Uri, format: Format): Promise<void> {
  const name = uri.path.replace(/^.*\//, '').replace(/\.\w+$/, '');
  const target = await pickSaveLocation(uri, `${name}-overview.${format}`, {
    title: t('Export Overview'),
    filters: { [fileType(format)]: [format] },
  });
  if (target) await saveOverview(client, files, uri, format, target);
}

/** Writes the overview to a file. */
export async function saveOverview(
  client: BaseLanguageClient,
  files: TextFiles,
  uri: Uri,
  format: Format,
  target: Uri,
): Promise<void> {
  const text = await requestOverviewFile(client, files, uri, format);
  if (text === undefined) {
    showInformation(t('No study notes were found in this file.'));
    return;
  }
  if (!(await save(files, target, text))) return;
  showInformation(t('Exported the overview to {0}.', workspace.asRelativePath(target)));
}
