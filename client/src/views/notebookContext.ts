import { commands, type Disposable } from 'vscode';
import type { ActiveNotebook } from './activeEditor';

/** Sets the context key `studyNotes.isNotes` for the menus of package.json: whether the active file is notes. */
export function notebookContext({ onDidRead }: ActiveNotebook): Disposable {
  return onDidRead((notebook) => {
    commands.executeCommand('setContext', 'studyNotes.isNotes', notebook !== undefined);
  });
}
