import { type Disposable, Uri, ViewColumn, type WebviewPanel, window } from 'vscode';
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
  /** "Export Overview...": of the overview that is in front, or else as above. */
  readonly export: (row?: Row) => Promise<void>;
}

export function overviews({ client, notebooks, extension }: Omit<PanelMeans, 'exportOverview'>): Overviews {
  const panels = new Map<string, WebviewPanel>();
  const means: PanelMeans = { client, notebooks, extension, exportOverview: (uri) => exportOverview(client, uri) };

  function keep(panel: WebviewPanel, uri: Uri): void {
    panels.set(uri.toString(), panel);
    panel.onDidDispose(() => panels.delete(uri.toString()));
    fillPanel(panel, uri, means);
  }

  async function show(row?: Row): Promise<void> {
    const uri = await whichNotebook(client, notebooks, row, 'Show Overview');
    if (!uri) return;
    const open = panels.get(uri.toString());
    if (open) return open.reveal();
    const column = window.activeTextEditor ? ViewColumn.Beside : ViewColumn.Active;
    keep(window.createWebviewPanel(panelType, 'Overview', column, { enableFindWidget: true }), uri);
  }

  async function exportOne(row?: Row): Promise<void> {
    const [inFront] = [...panels].flatMap(([uri, panel]) => (panel.active ? Uri.parse(uri) : []));
    const uri = row || !inFront ? await whichNotebook(client, notebooks, row, 'Export Overview') : inFront;
    if (uri) await exportOverview(client, uri);
  }

  const restored = window.registerWebviewPanelSerializer(panelType, {
    async deserializeWebviewPanel(panel, state: PageState | undefined) {
      // A page that was closed before it had shown anything has nothing to come back to.
      if (state) keep(panel, Uri.parse(state.uri));
      else panel.dispose();
    },
  });
  return {
    show,
    export: exportOne,
    dispose() {
      restored.dispose();
      for (const panel of panels.values()) panel.dispose();
    },
  };
}
