import { t } from '@vscode/l10n';
import { commands, type Disposable, type Memento, type TreeView } from 'vscode';
import { plural } from '../../../server/src/text/language';
import { showInformation } from '../dialogs/showMessage';
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
    const show = t('Show Notes Tree');
    const text = plural(
      modules,
      t('Study Notes found {0} module in these notes. The view shows them with their times.', modules),
      t('Study Notes found {0} modules in these notes. The view shows them with their times.', modules),
    );
    if ((await showInformation(text, show)) === show) await commands.executeCommand('studyNotes.showTree');
  }

  return onDidRead((notes) => notes && hint(notes.modules));
}
