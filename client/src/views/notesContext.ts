import { commands, type Disposable } from 'vscode';
import type { ActiveNotes } from './activeEditor';

/** Sets the context key `studyNotes.isNotes` for the menus of package.json: whether the active file is notes. */
export function notesContext({ onDidRead }: ActiveNotes): Disposable {
  return onDidRead((notes) => {
    commands.executeCommand('setContext', 'studyNotes.isNotes', notes !== undefined);
  });
}
