import { Disposable, RelativePattern, Uri, type WebviewPanel, workspace } from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import type { TextFiles } from '../storage/textFiles';
import { logOf } from '../timer/logFile';
import type { NotesFiles } from '../views/tree/notesFiles';
import { askOverview } from './askOverview';
import type { FromPage, ToPage } from './messages';
import { pageFolders, pageFrame } from './pageFrame';
import { showLine } from './showLine';

/** The dependencies of a panel. */
export interface PanelContext {
  readonly client: BaseLanguageClient;
  readonly notesFiles: NotesFiles;
  readonly files: TextFiles;
  /** The folder of the extension. */
  readonly extension: Uri;
  readonly exportOverview: (uri: Uri) => unknown;
}

/** Shows the overview of notes in a panel, and updates it until the result is disposed of. */
export function fillPanel(
  panel: WebviewPanel,
  uri: Uri,
  { client, notesFiles, files, extension, exportOverview }: PanelContext,
): Disposable {
  let isReady = false;
  let lastSent: ToPage | undefined;
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
      const page = await askOverview(client, files, uri);
      if (isOver) return;
      panel.title = `Overview: ${page?.title ?? workspace.asRelativePath(uri)}`;
      send({ uri: uri.toString(), html: page?.html ?? '<p>No study notes were found in this file.</p>' });
    } catch {
      // The server stopped before it answered. The previous numbers remain until it runs again and reports changed trees.
    }
  }

  /** Sends a page to the panel, unless it equals the previous one. */
  function send(message: ToPage): void {
    if (message.html === lastSent?.html) return;
    lastSent = message;
    if (isReady) void panel.webview.postMessage(message);
  }

  function hear(message: FromPage): void {
    if (message.type === 'goTo') return void showLine(uri, message.line, panel.viewColumn);
    if (message.type === 'export') return void exportOverview(uri);
    // VS Code loads the page again whenever the panel becomes visible.
    isReady = true;
    if (lastSent) void panel.webview.postMessage(lastSent);
  }

  panel.webview.options = { enableScripts: true, localResourceRoots: pageFolders(extension) };
  const followers = Disposable.from(
    panel.webview.onDidReceiveMessage(hear),
    panel.onDidChangeViewState(refresh),
    notesFiles.onDidChange(refresh),
    ...watchLog(uri, refresh),
    new Disposable(() => {
      isOver = true;
    }),
  );
  panel.webview.html = pageFrame(panel.webview, extension);
  void refresh();
  return followers;
}

function watchLog(uri: Uri, refresh: () => unknown): Disposable[] {
  const log = logOf(uri);
  if (!log) return [];
  const watcher = workspace.createFileSystemWatcher(new RelativePattern(Uri.joinPath(log, '..'), 'log.csv'));
  return [watcher, watcher.onDidCreate(refresh), watcher.onDidChange(refresh), watcher.onDidDelete(refresh)];
}
