import type MarkdownIt from 'markdown-it';
import { type ExtensionContext, type TreeView, workspace } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { type Clock, clock as newClock } from './clock/clock';
import { keepClock } from './clock/keepClock';
import { clockFile, clockMemory } from './clock/memory';
import { showInStatusBar } from './clock/statusBar';
import { registerCommands } from './commands/register';
import { serveFiles } from './files';
import { overviews } from './overview/overviews';
import { extendMarkdownIt } from './preview/markdownIt';
import { lensMiddleware, refreshLenses } from './terminal/lenses';
import { tellTrust, trust } from './trust';
import { activeNotebook } from './views/activeNotebook';
import { type Arrangements, arrangements } from './views/arrangements';
import { showExplorerTimes } from './views/explorerTimes';
import { notebookContext } from './views/notebookContext';
import { notebookStatus } from './views/notebookStatus';
import { type Notebooks, notebooks } from './views/notebooks';
import { notebooksView } from './views/notebooksView';
import type { Row } from './views/rows';

/** What the extension gives to the editor's Markdown preview, and to its tests. */
export interface StudyNotes {
  readonly extendMarkdownIt: (markdownIt: MarkdownIt) => MarkdownIt;
  readonly client: BaseLanguageClient;
  readonly notebooks: Notebooks;
  readonly arrangements: Arrangements;
  readonly view: TreeView<Row>;
  readonly clock: Clock;
  /** Settles when the language server answers. */
  readonly ready: Promise<void>;
}

/** Shows Study Notes in the editor. The language server starts meanwhile; nothing here waits for it. */
export function activateWith(
  context: ExtensionContext,
  newClient: (options: LanguageClientOptions) => BaseLanguageClient,
  { hasTerminal }: { readonly hasTerminal: boolean },
): StudyNotes {
  const client = newClient({
    documentSelector: schemes().map((scheme) => ({ scheme, language: 'markdown' })),
    initializationOptions: () => ({ ...trust(), hasTerminal }),
    middleware: lensMiddleware,
  });
  serveFiles(client, context.extensionUri);
  const ready = client.start();
  // The client itself tells the user that it cannot start, and the sidebar offers to try again.
  ready.catch(() => undefined);
  const arranged = arrangements(context.workspaceState);
  const tree = notebooks(client, arranged);
  const clock = newClock(clockMemory(context.workspaceState, clockFile(context.globalStorageUri)), Date.now);
  const { view, disposables } = notebooksView(client, tree, arranged);
  const active = activeNotebook(client, tree);
  const shownOverviews = overviews({ client, notebooks: tree, extension: context.extensionUri });
  context.subscriptions.push(
    client,
    ...disposables,
    shownOverviews,
    registerCommands(client, tree, arranged, clock, shownOverviews, context.workspaceState),
    showInStatusBar(clock),
    keepClock(clock),
    tellTrust(client),
    refreshLenses(client),
    active,
    notebookContext(active),
    notebookStatus(active),
    showExplorerTimes(tree, active),
  );
  return { extendMarkdownIt, client, notebooks: tree, arrangements: arranged, view, clock, ready };
}

/** Where notes lie. Not `git:` and its like, whose documents are old versions of the same notes. */
function schemes(): string[] {
  const folders = workspace.workspaceFolders ?? [];
  return [...new Set(['file', 'untitled', ...folders.map((folder) => folder.uri.scheme)])];
}
