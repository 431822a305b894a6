import { t } from '@vscode/l10n';
import { Disposable, TabInputCustom, Uri, ViewColumn, type WebviewPanel, window, workspace } from 'vscode';
import { pickNotes } from '../documents/pickNotes';
import { uriAfterRename } from '../names/uriAfterRename';
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
  readonly activeNotes: () => Uri | undefined;
}

interface Shown {
  readonly panel: WebviewPanel;
  readonly content: PanelContent;
  readonly dispose: () => void;
}

/** Creates the commands for overviews, and restores open overviews after a reload of the window. */
export function overviews(dependencies: Omit<PanelContext, 'exportOverview'>): Overviews {
  const { client, notesFiles, files } = dependencies;
  const context: PanelContext = { ...dependencies, exportOverview: (uri) => exportOverview(client, files, uri) };
  /** The open overviews, by the URI of their notes. */
  const shown = new Map<string, Shown>();

  function fill(panel: WebviewPanel, uri: Uri): Shown {
    const key = uri.toString();
    const content = fillPanel(panel, uri, context);
    const closing = panel.onDidDispose(() => {
      content.dispose();
      shown.delete(key);
    });
    const filled = { panel, content, dispose: () => Disposable.from(content, closing).dispose() };
    shown.set(key, filled);
    return filled;
  }

  /** Fills the panels of renamed notes again. */
  function rename(from: string, to: string): void {
    for (const [key, { panel, dispose }] of [...shown]) {
      const uri = uriAfterRename(key, from, to);
      if (uri === undefined) continue;
      shown.delete(key);
      dispose();
      fill(panel, Uri.parse(uri));
    }
  }

  async function open(row: Row | undefined, title: string): Promise<Shown | undefined> {
    const uri = await pickNotes(client, notesFiles, row, title);
    if (!uri) return undefined;
    const open = shown.get(uri.toString());
    open?.panel.reveal();
    return open ?? fill(newPanel(), uri);
  }

  const followers = Disposable.from(
    workspace.onDidRenameFiles(({ files }) => {
      for (const { oldUri, newUri } of files) rename(oldUri.toString(), newUri.toString());
    }),
    window.registerWebviewPanelSerializer(PANEL_TYPE, {
      async deserializeWebviewPanel(panel, state: PageState | undefined) {
        // A page that was closed before it showed notes has no state to restore.
        if (state) fill(panel, Uri.parse(state.uri));
        else panel.dispose();
      },
    }),
  );
  return {
    async show(row) {
      await open(row, t('Show Overview'));
    },
    async showGoal() {
      (await open(undefined, t('Show Goal')))?.content.showGoal();
    },
    async export(row) {
      const uri = await pickNotes(client, notesFiles, row, t('Export Overview'));
      if (uri) await exportOverview(client, files, uri);
    },
    activeNotes() {
      const active = [...shown].find(([, { panel }]) => panel.active);
      return active && Uri.parse(active[0]);
    },
    dispose() {
      followers.dispose();
      for (const { panel } of [...shown.values()]) panel.dispose();
    },
  };
}

/** Opens a panel beside the active editor, or in the active column if that shows no editor. */
function newPanel(): WebviewPanel {
  const customEditor = window.tabGroups.activeTabGroup.activeTab?.input instanceof TabInputCustom;
  const column = window.activeTextEditor || customEditor ? ViewColumn.Beside : ViewColumn.Active;
  return window.createWebviewPanel(PANEL_TYPE, t('Overview'), column, { enableFindWidget: true });
}
