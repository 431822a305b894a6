import { type Connection, TextDocumentSyncKind } from 'vscode-languageserver';

/** Answers one editor over the connection until it says exit. */
export function serve(connection: Connection, version: string): void {
  connection.onInitialize(() => ({
    capabilities: { textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental } },
    serverInfo: { name: 'study-notes', version },
  }));
  connection.listen();
}
