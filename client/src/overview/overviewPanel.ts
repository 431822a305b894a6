import { t } from '@vscode/l10n';
import { commands, Disposable, RelativePattern, Uri, ViewColumn, type WebviewPanel, workspace } from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import type { OverviewPage } from '../../../server/src/protocol';
import type { GoalState } from '../../../server/src/protocol/plan';
import { nameOf } from '../names/nameOf';
import { study } from '../plan/study';
import type { TextFiles } from '../storage/textFiles';
import { logOf } from '../timer/logFile';
import type { NotesFiles } from '../views/tree/notesFiles';
import type { Row } from '../views/tree/rows';
import { askGoal } from './askGoal';
import { askOverview } from './askOverview';
import { goalPart, modulesOf } from './goalPart';
import type { FromPage, ToPage } from './messages';
import { pageFolders, pageFrame } from './pageFrame';
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
export function fillPanel(
  panel: WebviewPanel,
  uri: Uri,
  { client, start, notesFiles, files, extension, exportOverview }: PanelContext,
): PanelContent {
  let isReady = false;
  let lastSent: ToPage | undefined;
  let goal: GoalState | undefined;
  /** Whether the page scrolls to the goal with the next message that contains it. */
  let seeksGoal = false;
  let isAsking = false;
  let isStale = false;
  let isOver = false;

  /** Requests the overview once more if it changed while the server answered, and not at all while the panel is hidden. */
  async function refresh(): Promise<void> {
    isStale = true;
    if (isAsking || !panel.visible) return;
    isAsking = true;
    while (isStale) {
      isStale = false;
      await ask();
    }
    isAsking = false;
  }

  async function ask(): Promise<void> {
    // A request would start a stopped server.
    if (client.state === State.Stopped) return;
    try {
      const asked = askGoal(client, uri);
      // The goal depends on other notes, which may have to be read first.
      asked.catch(() => undefined);
      const page = await askOverview(client, files, uri);
      if (!lastSent) send(page);
      goal = await asked;
      send(page);
    } catch {
      // The server stopped before it answered. The previous numbers remain until it runs again and reports changed trees.
    }
  }

  /** Sends a page to the panel, unless it equals the previous one. */
  function send(page: OverviewPage | undefined): void {
    if (isOver) return;
    panel.title = t('Overview: {0}', page?.title ?? workspace.asRelativePath(uri));
    const message: ToPage = {
      uri: uri.toString(),
      html: page?.html ?? `<p>${t('No study notes were found in this file.')}</p>`,
      goal: goal ? goalPart(goal, nameOf) : '',
    };
    if (message.html === lastSent?.html && message.goal === lastSent.goal && !seeksGoal) return;
    lastSent = message;
    post();
  }

  function post(): void {
    if (!isReady || !lastSent) return;
    const showsGoal = seeksGoal && lastSent.goal !== '';
    if (showsGoal) seeksGoal = false;
    void panel.webview.postMessage(showsGoal ? { ...lastSent, showsGoal } : lastSent);
  }

  async function hear(message: FromPage): Promise<void> {
    switch (message.type) {
      case 'ready':
        // VS Code loads the page again whenever the panel becomes visible.
        isReady = true;
        return post();
      case 'goTo':
        return showLine(message.uri === undefined ? uri : Uri.parse(message.uri), message.line, panel.viewColumn);
      case 'export':
        return void exportOverview(uri);
      case 'startTimer':
        return startTimer(message.module);
      default:
        // They are about these notes, since their overview is active.
        await commands.executeCommand(`studyNotes.${message.type}`);
    }
  }

  async function startTimer(index: number): Promise<void> {
    const module = goal && modulesOf(goal)[index];
    if (!module) return;
    const column = panel.viewColumn === ViewColumn.One ? ViewColumn.Beside : ViewColumn.One;
    const start = async (row: Row) => void (await commands.executeCommand('studyNotes.startTimer', row));
    await study(client, await workspace.openTextDocument(uri), module, start, column);
  }

  void start();
  panel.webview.options = { enableScripts: true, localResourceRoots: pageFolders(extension) };
  const followers = Disposable.from(
    panel.webview.onDidReceiveMessage(hear),
    panel.onDidChangeViewState(refresh),
    notesFiles.onDidChange(refresh),
    ...watchLog(uri, refresh),
    workspace.onDidChangeConfiguration((change) => change.affectsConfiguration('studyNotes.goal') && void refresh()),
    new Disposable(() => {
      isOver = true;
    }),
  );
  panel.webview.html = pageFrame(panel.webview, extension);
  void refresh();
  return {
    showGoal() {
      seeksGoal = true;
      void refresh();
    },
    dispose: () => followers.dispose(),
  };
}

function watchLog(uri: Uri, refresh: () => unknown): Disposable[] {
  const log = logOf(uri);
  if (!log) return [];
  const watcher = workspace.createFileSystemWatcher(new RelativePattern(Uri.joinPath(log, '..'), 'log.csv'));
  return [watcher, watcher.onDidCreate(refresh), watcher.onDidChange(refresh), watcher.onDidDelete(refresh)];
}
