import { type ExtensionContext, workspace } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { markdownFiles, serveFiles } from './files';

/** What the extension gives to its tests. */
export interface StudyNotes {
  readonly client: BaseLanguageClient;
  /** Settles when the language server answers. */
  readonly ready: Promise<void>;
}

/** Shows Study Notes in the editor. The language server starts meanwhile; nothing here waits for it. */
export function activateWith(
  context: ExtensionContext,
  newClient: (options: LanguageClientOptions) => BaseLanguageClient,
): StudyNotes {
  const watcher = workspace.createFileSystemWatcher(markdownFiles);
  const client = newClient({
    documentSelector: schemes().map((scheme) => ({ scheme, language: 'markdown' })),
    synchronize: { fileEvents: watcher },
  });
  serveFiles(client);
  context.subscriptions.push(watcher, client);
  return { client, ready: client.start() };
}

/** Where notes lie. Not `git:` and its like, whose documents are old versions of the same notes. */
function schemes(): string[] {
  const folders = workspace.workspaceFolders ?? [];
  return [...new Set(['file', 'untitled', ...folders.map((folder) => folder.uri.scheme)])];
}
