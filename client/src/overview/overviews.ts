import { t } from '@vscode/l10n';
import { Disposable, TabInputCustom, Uri, ViewColumn, type WebviewPanel, window, workspace } from 'vscode';
import { whichNotes } from '../documents/whichNotes';
import { renamed } from '../names/renamed';
import type { Row } from '../views/tree/rows';
import { exportOverview } from './exportOverview';
import type { PageState } from './messages';
import { fillPanel, type PanelContent, type PanelContext } from './overviewPanel';

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
  /** "Show Goal": shows the goal in the overview of the notes that "Show Overview" would select. */
  readonly showGoal: () => Promise<void>;
  /** Returns the notes of the active overview; `undefined` if none is active. */
  readonly inFront: () => Uri | undefined;
}

interface Shown {
  readonly panel: WebviewPanel;
  readonly content: PanelContent;
  readonly dispose: () => void;
}

/** Creates the commands for overviews, and restores open overviews after a reload of the window. */
export function overviews({
  client,
  start,
  notesFiles,
  files,
  extension,
}: Omit<PanelContext, 'exportOverview'>): Overviews {
  const panels = new Map<string, Shown>();
  const context: PanelContext = {
    client,
    start,
    notesFiles,
    files,
    extension,
    exportOverview: (uri) => exportOverview(client, files, uri),
  };

  function keep(panel: WebviewPanel, uri: Uri): Shown {
    const content = fillPanel(panel, uri, context);
    const closing = panel.onDidDispose(() => {
      content.dispose();
      panels.delete(uri.toString());
    });
    const shown = { panel, content, dispose: () => Disposable.from(content, closing).dispose() };
    panels.set(uri.toString(), shown);
    return shown;
  }

  function rename(from: string, to: string): void {
    for (const [key, { panel, dispose }] of [...panels]) {
      const uri = renamed(key, from, to);
      if (uri === undefined) continue;
      panels.delete(key);
      dispose();
      keep(panel, Uri.parse(uri));
    }
  }

  async function open(row: Row | undefined, title: string): Promise<Shown | undefined> {
    const uri = await whichNotes(client, notesFiles, row, title);
    if (!uri) return undefined;
    const shown = panels.get(uri.toString());
    shown?.panel.reveal();
    if (shown) return shown;
    const customEditor = window.tabGroups.activeTabGroup.activeTab?.input instanceof TabInputCustom;
    const column = window.activeTextEditor || customEditor ? ViewColumn.Beside : ViewColumn.Active;
    return keep(window.createWebviewPanel(PANEL_TYPE, t('Overview'), column, { enableFindWidget: true }), uri);
  }

  async function show(row?: Row): Promise<void> {
    await open(row, t('Show Overview'));
  }

  async function showGoal(): Promise<void> {
    (await open(undefined, t('Show Goal')))?.content.showGoal();
  }

  function inFront(): Uri | undefined {
    const active = [...panels].find(([, { panel }]) => panel.active);
    return active && Uri.parse(active[0]);
  }

  async function exportOne(row?: Row): Promise<void> {
    const uri = await whichNotes(client, notesFiles, row, t('Export Overview'));
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
    showGoal,
    export: exportOne,
    inFront,
    dispose() {
      for (const each of [renaming, restored, ...Array.from(panels.values(), ({ panel }) => panel)]) each.dispose();
    },
  };
}
