import { type ExtensionContext, workspace } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { registerCommands } from './commands/register';
import { serveFiles } from './files';
import { type Notebooks, notebooks } from './views/notebooks';
import { showNotebooks } from './views/notebooksView';

/** What the extension gives to its tests. */
export interface StudyNotes {
  readonly client: BaseLanguageClient;
  readonly notebooks: Notebooks;
  /** Settles when the language server answers. */
  readonly ready: Promise<void>;
}

/** Shows Study Notes in the editor. The language server starts meanwhile; nothing here waits for it. */
export function activateWith(
  context: ExtensionContext,
  newClient: (options: LanguageClientOptions) => BaseLanguageClient,
): StudyNotes {
  const client = newClient({ documentSelector: schemes().map((scheme) => ({ scheme, language: 'markdown' })) });
  serveFiles(client);
  const ready = client.start();
  const tree = notebooks(client);
  context.subscriptions.push(client, showNotebooks(client, tree), registerCommands(client, tree));
  return { client, notebooks: tree, ready };
}

/** Where notes lie. Not `git:` and its like, whose documents are old versions of the same notes. */
function schemes(): string[] {
  const folders = workspace.workspaceFolders ?? [];
  return [...new Set(['file', 'untitled', ...folders.map((folder) => folder.uri.scheme)])];
}
