import { Disposable, Uri, ViewColumn, type WebviewPanel, window, workspace } from 'vscode';
import { renamed } from '../renamed';
import type { Row } from '../views/rows';
import { whichNotebook } from '../whichNotebook';
import { exportOverview } from './exportOverview';
import type { PageState } from './messages';
import { fillPanel, type PanelMeans } from './overviewPanel';

const panelType = 'studyNotes.overview';

/** The overviews that are open: one for each notebook. */
export interface Overviews extends Disposable {
  /** "Show Overview": of the row's notebook, or the one that is read, or else one that the user picks. */
  readonly show: (row?: Row) => Promise<void>;
  /** Implements "Export Overview..." for the active overview, or else for the notes as above. */
  readonly export: (row?: Row) => Promise<void>;
  /** Returns the notes of the active overview; `undefined` if none is active. */
  readonly inFront: () => Uri | undefined;
}

interface Shown {
  readonly panel: WebviewPanel;
  /** What keeps it as the notes are. */
  readonly followers: Disposable;
}

export function overviews({ client, notebooks, files, extension }: Omit<PanelMeans, 'exportOverview'>): Overviews {
  const panels = new Map<string, Shown>();
  const means: PanelMeans = {
    client,
    notebooks,
    files,
    extension,
    exportOverview: (uri) => exportOverview(client, files, uri),
  };

  function keep(panel: WebviewPanel, uri: Uri): void {
    const filling = fillPanel(panel, uri, means);
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
    const uri = await whichNotebook(client, notebooks, row, 'Show Overview');
    if (!uri) return;
    const open = panels.get(uri.toString());
    if (open) return open.panel.reveal();
    const column = window.activeTextEditor ? ViewColumn.Beside : ViewColumn.Active;
    keep(window.createWebviewPanel(panelType, 'Overview', column, { enableFindWidget: true }), uri);
  }

  function inFront(): Uri | undefined {
    const active = [...panels].find(([, { panel }]) => panel.active);
    return active && Uri.parse(active[0]);
  }

  async function exportOne(row?: Row): Promise<void> {
    const uri = await whichNotebook(client, notebooks, row, 'Export Overview');
    if (uri) await exportOverview(client, files, uri);
  }

  const renaming = workspace.onDidRenameFiles(({ files }) => {
    for (const { oldUri, newUri } of files) rename(oldUri.toString(), newUri.toString());
  });
  const restored = window.registerWebviewPanelSerializer(panelType, {
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
