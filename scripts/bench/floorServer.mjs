// A language server that parses nothing. It answers every request for symbols with the content of the file in $ANSWER.

import { readFileSync } from 'node:fs';
import { createConnection, TextDocumentSyncKind } from 'vscode-languageserver/node';

const answer = JSON.parse(readFileSync(process.env.ANSWER ?? '', 'utf8'));
const connection = createConnection(process.stdin, process.stdout);
connection.onInitialize(() => ({
  capabilities: { textDocumentSync: TextDocumentSyncKind.Incremental, documentSymbolProvider: true },
}));
connection.onDocumentSymbol(() => answer);
connection.listen();
