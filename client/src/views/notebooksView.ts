import { Disposable, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { followCursor } from './followCursor';
import type { Notebooks } from './notebooks';
import { showServerState } from './serverState';
import { showStateBadges } from './stateBadge';

/** The sidebar's view of all notebooks. */
export function showNotebooks(client: BaseLanguageClient, notebooks: Notebooks): Disposable {
  const view = window.createTreeView('studyNotes.notebooks', { treeDataProvider: notebooks, showCollapseAll: true });
  return Disposable.from(
    view,
    showStateBadges(),
    followCursor(view, notebooks),
    showServerState(view, notebooks, client),
  );
}
