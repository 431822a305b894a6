import { commands, type Disposable, type Memento, type TreeView } from 'vscode';
import { count } from '../../../server/src/text/count';
import { showInformation } from '../showMessage';
import type { ActiveNotes } from './activeEditor';
import type { Row } from './tree/rows';

const KEY = 'studyNotes.firstHint';

/**
 * Shows a message about the view when the user first opens notes, unless they have seen the view; never again after
 * that.
 */
export function showFirstHint({ onDidRead }: ActiveNotes, view: TreeView<Row>, memory: Memento): Disposable {
  let isDone = memory.get<boolean>(KEY) === true;

  async function hint(modules: number): Promise<void> {
    if (isDone || modules === 0) return;
    isDone = true;
    await memory.update(KEY, true);
    if (view.visible) return;
    const show = 'Show Tree';
    const text = `Study Notes found ${count(modules, 'module')} in these notes. The view shows them with their times.`;
    if ((await showInformation(text, show)) === show) await commands.executeCommand('studyNotes.showTree');
  }

  return onDidRead((notes) => notes && hint(notes.modules));
}
