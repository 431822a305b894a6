import { t } from '@vscode/l10n';
import { commands, Disposable, RelativePattern, Uri, ViewColumn, type WebviewPanel, workspace } from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import type { OverviewPage } from '../../../server/src/protocol';
import type { GoalState, PlannedModule } from '../../../server/src/protocol/plan';
import { nameOf } from '../names/nameOf';
import { study } from '../plan/study';
import { coalesced } from '../repeat/coalesced';
import type { TextFiles } from '../storage/textFiles';
import { logOf } from '../timer/logFile';
import type { NotesFiles } from '../views/tree/notesFiles';
import type { Row } from '../views/tree/rows';
import { goalPart, modulesOf } from './goalPart';
import type { FromPage, ToPage } from './messages';
import { pageFolders, pageFrame } from './pageFrame';
import { panelPage } from './panelPage';
import { requestGoal } from './requestGoal';
import { requestOverview } from './requestOverview';
import { showLine } from './showLine';

/** The dependencies of a panel. */
export interface PanelContext {
  readonly client: BaseLanguageClient;
  /** Starts the server, if it was not needed before. */
  readonly start: () => Promise<void>;
  readonly notesFiles: NotesFiles;
  readonly files: TextFiles;
  /** The folder of the extension. */
  readonly extension: Uri;
  readonly exportOverview: (uri: Uri) => unknown;
}

/** The content of a panel. */
export interface PanelContent extends Disposable {
  /** Scrolls to the goal, when it is known. */
  readonly showGoal: () => void;
}

/** Shows the overview of notes in a panel, and updates it until the result is disposed of. */
export function fillPanel(panel: WebviewPanel, uri: Uri, context: PanelContext): PanelContent {
  const { client, start, notesFiles, files, extension } = context;
  const page = panelPage(panel.webview);
  let goal: GoalState | undefined;
  let isDisposed = false;

  function show(overview: OverviewPage | undefined): void {
    if (isDisposed) return;
    panel.title = t('Overview: {0}', overview?.title ?? workspace.asRelativePath(uri));
    page.show(contentOf(uri, overview, goal));
  }

  async function ask(): Promise<void> {
    // A request would start a stopped server.
    if (client.state === State.Stopped) return;
    try {
      const goalRequest = requestGoal(client, uri);
      // The goal depends on other notes, which may have to be read first.
      goalRequest.catch(() => undefined);
      const overview = await requestOverview(client, files, uri);
      if (page.isEmpty()) show(overview);
      goal = await goalRequest;
      show(overview);
    } catch {
      // The server stopped before it answered. The previous numbers remain until it runs again and reports changed trees.
    }
  }

  const askOnce = coalesced(ask);
  /** Requests nothing while the panel is hidden: it is refreshed when it becomes visible. */
  const refresh = () => void (panel.visible && askOnce());

  void start();
  panel.webview.options = { enableScripts: true, localResourceRoots: pageFolders(extension) };
  const followers = Disposable.from(
    panel.webview.onDidReceiveMessage((message: FromPage) =>
      message.type === 'ready' ? page.loaded() : handleAction(message, panel, uri, context, goal),
    ),
    panel.onDidChangeViewState(refresh),
    notesFiles.onDidChange(refresh),
    ...watchLog(uri, refresh),
    workspace.onDidChangeConfiguration((change) => change.affectsConfiguration('studyNotes.goal') && refresh()),
  );
  panel.webview.html = pageFrame(panel.webview, extension);
  refresh();
  return {
    showGoal() {
      page.seekGoal();
      refresh();
    },
    dispose() {
      isDisposed = true;
      followers.dispose();
    },
  };
}

function contentOf(uri: Uri, overview: OverviewPage | undefined, goal: GoalState | undefined): ToPage {
  return {
    uri: uri.toString(),
    html: overview?.html ?? `<p>${t('No study notes were found in this file.')}</p>`,
    goal: goal ? goalPart(goal, nameOf) : '',
  };
}

/** Runs an action that the user selected in the page of an overview. */
async function handleAction(
  action: Exclude<FromPage, { readonly type: 'ready' }>,
  { viewColumn }: WebviewPanel,
  uri: Uri,
  { client, exportOverview }: PanelContext,
  goal: GoalState | undefined,
): Promise<void> {
  switch (action.type) {
    case 'goTo':
      return showLine(action.uri === undefined ? uri : Uri.parse(action.uri), action.line, viewColumn);
    case 'export':
      return void exportOverview(uri);
    case 'startTimer':
      return startTimer(client, uri, goal && modulesOf(goal)[action.module], viewColumn);
    default:
      // The commands are about these notes, since their overview is active.
      await commands.executeCommand(`studyNotes.${action.type}`);
  }
}

async function startTimer(
  client: BaseLanguageClient,
  uri: Uri,
  module: PlannedModule | undefined,
  panelColumn: ViewColumn | undefined,
): Promise<void> {
  if (!module) return;
  const column = panelColumn === ViewColumn.One ? ViewColumn.Beside : ViewColumn.One;
  const start = async (row: Row) => void (await commands.executeCommand('studyNotes.startTimer', row));
  await study(client, await workspace.openTextDocument(uri), module, start, column);
}

function watchLog(uri: Uri, refresh: () => unknown): Disposable[] {
  const log = logOf(uri);
  if (!log) return [];
  const watcher = workspace.createFileSystemWatcher(new RelativePattern(Uri.joinPath(log, '..'), 'log.csv'));
  return [watcher, watcher.onDidCreate(refresh), watcher.onDidChange(refresh), watcher.onDidDelete(refresh)];
}
