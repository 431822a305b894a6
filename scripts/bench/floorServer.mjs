// A language server that reads nothing. To every question about symbols it has one answer, which the file in $ANSWER holds.

import { readFileSync } from 'node:fs';
import { createConnection, TextDocumentSyncKind } from 'vscode-languageserver/node';

const answer = JSON.parse(readFileSync(process.env.ANSWER ?? '', 'utf8'));
const connection = createConnection(process.stdin, process.stdout);
connection.onInitialize(() => ({
  capabilities: { textDocumentSync: TextDocumentSyncKind.Incremental, documentSymbolProvider: true },
}));
connection.onDocumentSymbol(() => answer);
connection.listen();
