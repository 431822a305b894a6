import { Disposable, Uri, ViewColumn, type WebviewPanel, window, workspace } from 'vscode';
import { renamed } from '../renamed';
import type { Row } from '../views/tree/rows';
import { whichNotes } from '../whichNotes';
import { exportOverview } from './exportOverview';
import type { PageState } from './messages';
import { fillPanel, type PanelContext } from './overviewPanel';

const PANEL_TYPE = 'studyNotes.overview';

/** The open overviews: at most one for each notes file. */
export interface Overviews extends Disposable {
  /**
   * "Show Overview": shows the overview of the row's notes, else of the active ones, else of those that the user
   * selects.
   */
  readonly show: (row?: Row) => Promise<void>;
  /** "Export Overview...": exports the active overview, else that of the notes that "Show Overview" would select. */
  readonly export: (row?: Row) => Promise<void>;
  /** Returns the notes of the active overview; `undefined` if none is active. */
  readonly inFront: () => Uri | undefined;
}

interface Shown {
  readonly panel: WebviewPanel;
  /** The listeners that update the panel. */
  readonly followers: Disposable;
}

/** Creates the commands for overviews, and restores open overviews after a reload of the window. */
export function overviews({ client, notesFiles, files, extension }: Omit<PanelContext, 'exportOverview'>): Overviews {
  const panels = new Map<string, Shown>();
  const context: PanelContext = {
    client,
    notesFiles,
    files,
    extension,
    exportOverview: (uri) => exportOverview(client, files, uri),
  };

  function keep(panel: WebviewPanel, uri: Uri): void {
    const filling = fillPanel(panel, uri, context);
    const closing = panel.onDidDispose(() => {
      filling.dispose();
      panels.delete(uri.toString());
    });
    panels.set(uri.toString(), { panel, followers: Disposable.from(filling, closing) });
  }

  function rename(from: string, to: string): void {
    for (const [key, { panel, followers }] of [...panels]) {
      const uri = renamed(key, from, to);
      if (uri === undefined) continue;
      panels.delete(key);
      followers.dispose();
      keep(panel, Uri.parse(uri));
    }
  }

  async function show(row?: Row): Promise<void> {
    const uri = await whichNotes(client, notesFiles, row, 'Show Overview');
    if (!uri) return;
    const open = panels.get(uri.toString());
    if (open) return open.panel.reveal();
    const column = window.activeTextEditor ? ViewColumn.Beside : ViewColumn.Active;
    keep(window.createWebviewPanel(PANEL_TYPE, 'Overview', column, { enableFindWidget: true }), uri);
  }

  function inFront(): Uri | undefined {
    const active = [...panels].find(([, { panel }]) => panel.active);
    return active && Uri.parse(active[0]);
  }

  async function exportOne(row?: Row): Promise<void> {
    const uri = await whichNotes(client, notesFiles, row, 'Export Overview');
    if (uri) await exportOverview(client, files, uri);
  }

  const renaming = workspace.onDidRenameFiles(({ files }) => {
    for (const { oldUri, newUri } of files) rename(oldUri.toString(), newUri.toString());
  });
  const restored = window.registerWebviewPanelSerializer(PANEL_TYPE, {
    async deserializeWebviewPanel(panel, state: PageState | undefined) {
      // A page that was closed before it showed notes has no state to restore.
      if (state) keep(panel, Uri.parse(state.uri));
      else panel.dispose();
    },
  });
  return {
    show,
    export: exportOne,
    inFront,
    dispose() {
      for (const each of [renaming, restored, ...Array.from(panels.values(), ({ panel }) => panel)]) each.dispose();
    },
  };
}
