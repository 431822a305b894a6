import { t } from '@vscode/l10n';
import { commands, type QuickPickItem, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { decisionText, fileStatusText } from '../../views/status/fileStatusText';
import { fileInEditor } from './fileInEditor';

interface Item extends QuickPickItem {
  readonly command: string;
}

const treat = (): Item => ({
  label: `$(check) ${t('Treat as Study Notes')}`,
  command: 'studyNotes.treatAsStudyNotes',
});
const exclude = (): Item => ({ label: `$(circle-slash) ${t('Not Study Notes')}`, command: 'studyNotes.notStudyNotes' });
const decide = (): Item => ({
  label: `$(discard) ${t('Let Study Notes Decide')}`,
  command: 'studyNotes.letStudyNotesDecide',
});
const explain = (): Item => ({ label: `$(info) ${t('Explain This File...')}`, command: 'studyNotes.explainFile' });
const showTree = (): Item => ({ label: `$(list-tree) ${t('Show Notes Tree')}`, command: 'studyNotes.showTree' });

/** Shows the menu of the language status: how the active file is read, why, and actions to change that. */
export async function fileMenu(client: BaseLanguageClient): Promise<void> {
  const file = await fileInEditor(client);
  if (!file) return;
  const { status } = file;
  const { text, detail } = fileStatusText(status);
  const back = status.decidedBy === 'text' ? [] : [decide()];
  const items = status.isNotes ? [exclude(), ...back, explain(), showTree()] : [treat(), ...back, explain()];
  const title = status.isNotes ? t('{0} ({1})', text, detail) : text;
  const picked = await window.showQuickPick(items, { title, placeHolder: decisionText(status) });
  if (picked) await commands.executeCommand(picked.command);
}
