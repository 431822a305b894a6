import { type QuickPickItem, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { Refactoring } from '../../../../server/src/protocol';
import type { Row } from '../../views/tree/rows';
import { target } from '../target';
import { refactorAt } from './refactor';

interface Item extends QuickPickItem {
  readonly refactoring: Refactoring;
}

const items: readonly Item[] = [
  {
    label: '$(list-ordered) Renumber Areas and Modules',
    description: 'fixes missing and repeated numbers',
    refactoring: { name: 'renumber' },
  },
  {
    label: '$(sort-precedence) Sort Modules by Syllabus',
    description: 'in each level',
    refactoring: { name: 'sortBySyllabus', scope: 'notes' },
  },
  {
    label: '$(diff-added) Insert Missing Modules',
    description: 'of the syllabus, in levels that you have started',
    refactoring: { name: 'insertMissing', scope: 'notes' },
  },
];

/** "Organize Notes...": lets the user choose a change of all notes in the file. */
export async function organize(client: BaseLanguageClient, row?: Row): Promise<void> {
  // The place is that of the cursor when the command was run.
  const notes = await target(row);
  if (!notes) return;
  const picked = await window.showQuickPick(items, { title: 'Organize Notes', placeHolder: 'Select a change' });
  if (picked) await refactorAt(client, notes, picked.refactoring);
}
