import type { Disposable } from 'vscode';
import type { ActiveNotebook } from './activeEditor';
import { showLanguageStatus } from './languageStatus';
import { statusText } from './statusText';

/** Shows how much of the notebook in the editor is done. */
export function notebookStatus(notebook: ActiveNotebook): Disposable {
  return showLanguageStatus(notebook, {
    id: 'studyNotes.notebook',
    name: 'Study Notes',
    command: { title: 'Show Tree', command: 'studyNotes.showTree' },
    textOf: statusText,
  });
}
