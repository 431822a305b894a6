import { type Disposable, type TreeView, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { onCustomTabs } from '../../documents/showNotes';
import type { Timer } from '../../timer/timer';
import { showFindingsBadge } from '../findingsBadge';
import { showServerState } from '../serverState';
import { dragAndDrop } from './dragAndDrop';
import { followCursor } from './followCursor';
import type { NotesFiles } from './notesFiles';
import type { Row } from './rows';
import { showStateBadges } from './stateBadge';
import type { StoredViewOptions } from './storedViewOptions';

/** Creates the view of all notes in the sidebar, with everything that depends on it. */
export function notesFilesView(
  client: BaseLanguageClient,
  notesFiles: NotesFiles,
  viewOptions: StoredViewOptions,
  timer: Timer,
): { readonly view: TreeView<Row>; readonly disposables: readonly Disposable[] } {
  const view = window.createTreeView('studyNotes.notes', {
    treeDataProvider: notesFiles,
    dragAndDropController: dragAndDrop(client, notesFiles),
    showCollapseAll: true,
    canSelectMany: true,
  });
  const followers = [
    view.onDidChangeVisibility(({ visible }) => visible && notesFiles.seen()),
    onCustomTabs(notesFiles.redraw),
    showStateBadges(timer),
    showFindingsBadge(view),
    followCursor(view, notesFiles),
    showServerState(view, notesFiles, client, viewOptions),
  ];
  return { view, disposables: [view, ...followers] };
}
