import type MarkdownIt from 'markdown-it';
import { type ExtensionContext, env, extensions, l10n, type TreeView, workspace } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { type Translation, useTranslation } from '../../server/src/text/language';
import { registerCommands } from './commands/register';
import { pasteModules } from './commands/write/pasteModule';
import { serveFiles } from './connection/files';
import { serverStart } from './connection/startServer';
import { notifyTrust, trust } from './connection/trust';
import { trackActiveNotes } from './documents/activeNotes';
import { overviews } from './overview/overviews';
import { extendMarkdownIt } from './preview/markdownIt';
import { settingsMiddleware } from './settings/userSetting';
import { filesByScheme } from './storage/filesByScheme';
import type { TextFiles } from './storage/textFiles';
import { lensMiddleware, refreshLenses } from './terminal/lenses';
import { keepTimer } from './timer/keepTimer';
import { timerFile, timerMemory } from './timer/memory';
import { showInStatusBar } from './timer/statusBar';
import { timer as newTimer, type Timer } from './timer/timer';
import { activeEditor } from './views/activeEditor';
import { showExplorerTimes } from './views/explorerTimes';
import { showFirstHint } from './views/firstHint';
import { notesContext } from './views/notesContext';
import { showFileStatus } from './views/status/fileStatus';
import { notesStatus } from './views/status/notesLanguageStatus';
import { showNotesInStatusBar } from './views/status/notesStatusBar';
import { requestFileStatus } from './views/status/requestFileStatus';
import { requestNotes } from './views/status/requestNotes';
import { type NotesFiles, notesFiles } from './views/tree/notesFiles';
import { notesFilesView } from './views/tree/notesView';
import type { Row } from './views/tree/rows';
import { type StoredViewOptions, storedViewOptions } from './views/tree/storedViewOptions';
import { type ReplaceServer, type Watchdog, watchdog } from './watchdog/watchdog';

/** The exports of the extension, for the editor's Markdown preview and for tests. */
export interface StudyNotes {
  readonly extendMarkdownIt: (markdownIt: MarkdownIt) => MarkdownIt;
  readonly client: BaseLanguageClient;
  readonly notesFiles: NotesFiles;
  readonly files: TextFiles;
  readonly viewOptions: StoredViewOptions;
  readonly view: TreeView<Row>;
  readonly timer: Timer;
  readonly watchdog: Watchdog;
  /** Starts the language server, unless it was needed before, and resolves when it runs. */
  readonly ready: Promise<void>;
}

/** The differences between VS Code with Node.js, on a desktop or remote machine, and VS Code in a browser. */
export interface Platform {
  readonly hasTerminal: boolean;
  readonly replaceServer: ReplaceServer;
  /** Access to files on the disk; absent in a browser. */
  readonly disk?: TextFiles;
}

/** Starts Study Notes in the editor. The language server starts in the background, when it is first needed. */
export function activateWith(
  context: ExtensionContext,
  newClient: (options: LanguageClientOptions) => BaseLanguageClient,
  { hasTerminal, replaceServer, disk }: Platform,
): StudyNotes {
  const translation = translationOfEditor();
  if (translation) useTranslation(translation);
  const serverWatchdog = watchdog(context, replaceServer);
  const files = filesByScheme(disk);
  const client = newClient({
    documentSelector: schemes().map((scheme) => ({ scheme, language: 'markdown' })),
    initializationOptions: () => ({
      ...trust(),
      translation,
      hasTerminal,
      hasMarkdownFeatures: hasMarkdownFeatures(),
      storage: context.globalStorageUri.toString(),
    }),
    middleware: {
      ...lensMiddleware,
      ...serverWatchdog.middleware,
      workspace: settingsMiddleware,
    },
  });
  serverWatchdog.watch(client);
  serveFiles(client, context.extensionUri, serverWatchdog.skipped);
  const { start, startWhenNeeded } = serverStart(client);
  const viewOptions = storedViewOptions(context.workspaceState);
  const tree = notesFiles(client, viewOptions);
  const keptTimer = timerMemory(context.workspaceState, files, timerFile(context.globalStorageUri));
  const timer = newTimer(keptTimer, () => Date.now());
  const { view, disposables } = notesFilesView(client, tree, viewOptions, timer);
  const active = activeEditor(client, tree, requestNotes);
  const activeFile = activeEditor(client, tree, requestFileStatus);
  const shownOverviews = overviews({ client, start, notesFiles: tree, files, extension: context.extensionUri });
  context.subscriptions.push(
    client,
    serverWatchdog,
    ...disposables,
    shownOverviews,
    trackActiveNotes(shownOverviews.activeNotes),
    registerCommands({
      ...{ client, start, view, viewOptions, timer, files },
      notesFiles: tree,
      overviews: shownOverviews,
      memory: context.workspaceState,
    }),
    startWhenNeeded(view),
    pasteModules(client),
    showInStatusBar(timer),
    keepTimer(timer),
    notifyTrust(client),
    refreshLenses(client),
    active,
    activeFile,
    showFileStatus(activeFile),
    notesContext(active),
    notesStatus(active),
    showNotesInStatusBar(active),
    showFirstHint(active, view, context.globalState),
    showExplorerTimes(tree, active),
  );
  return {
    extendMarkdownIt,
    client,
    notesFiles: tree,
    files,
    viewOptions,
    view,
    timer,
    watchdog: serverWatchdog,
    get ready() {
      return start();
    },
  };
}

/** Returns the translation that VS Code loaded for its display language; `undefined` if there is none. */
function translationOfEditor(): Translation | undefined {
  return l10n.bundle && { language: env.language, texts: l10n.bundle };
}

/**
 * Returns whether VS Code's built-in Markdown extension, which users can disable, lists headings and resolves links.
 */
function hasMarkdownFeatures(): boolean {
  return extensions.getExtension('vscode.markdown-language-features') !== undefined;
}

/** Returns the URI schemes of notes, without those such as `git:`, whose documents are earlier versions of notes. */
function schemes(): string[] {
  const folders = workspace.workspaceFolders ?? [];
  return [...new Set(['file', 'untitled', ...folders.map((folder) => folder.uri.scheme)])];
}
