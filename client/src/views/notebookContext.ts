import { commands, type Disposable } from 'vscode';
import type { ActiveNotebook } from './activeEditor';

/** Tells the menus in package.json whether the file in the editor is a notebook: `studyNotes.isNotes`. */
export function notebookContext({ onDidRead }: ActiveNotebook): Disposable {
  return onDidRead((notebook) => {
    commands.executeCommand('setContext', 'studyNotes.isNotes', notebook !== undefined);
  });
}
