import { t } from '@vscode/l10n';
import { type QuickPickItem, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { Refactoring } from '../../../../server/src/protocol';
import type { Row } from '../../views/tree/rows';
import { target } from '../target';
import { refactorAt } from './refactor';

interface Item extends QuickPickItem {
  readonly refactoring: Refactoring;
}

const items = (): readonly Item[] => [
  {
    label: `$(list-ordered) ${t('Renumber Areas and Modules')}`,
    description: t('fixes missing and repeated numbers'),
    refactoring: { name: 'renumber' },
  },
  {
    label: `$(sort-precedence) ${t('Sort Modules by Syllabus')}`,
    description: t('in each level'),
    refactoring: { name: 'sortBySyllabus', scope: 'notes' },
  },
  {
    label: `$(diff-added) ${t('Insert Missing Modules')}`,
    description: t('of the syllabus, in levels that you have started'),
    refactoring: { name: 'insertMissing', scope: 'notes' },
  },
];

/** "Organize Notes...": lets the user choose a change of all notes in the file. */
export async function organize(client: BaseLanguageClient, row?: Row): Promise<void> {
  // Uses the position of the cursor when the command was run.
  const notes = await target(row);
  if (!notes) return;
  const picked = await window.showQuickPick(items(), { title: t('Organize Notes'), placeHolder: t('Select a change') });
  if (picked) await refactorAt(client, notes, picked.refactoring);
}
