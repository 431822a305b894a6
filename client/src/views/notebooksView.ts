import { type Disposable, type TreeView, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { followCursor } from './followCursor';
import type { Notebooks } from './notebooks';
import type { Row } from './rows';
import { showServerState } from './serverState';
import { showStateBadges } from './stateBadge';

/** The sidebar's view of all notebooks, and what lives as long as it does. */
export function notebooksView(
  client: BaseLanguageClient,
  notebooks: Notebooks,
): { readonly view: TreeView<Row>; readonly disposables: readonly Disposable[] } {
  const view = window.createTreeView('studyNotes.notebooks', { treeDataProvider: notebooks, showCollapseAll: true });
  const followers = [showStateBadges(), followCursor(view, notebooks), showServerState(view, notebooks, client)];
  return { view, disposables: [view, ...followers] };
}
