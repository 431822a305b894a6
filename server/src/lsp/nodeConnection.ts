import type { Connection } from 'vscode-languageserver';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';

/** The connection that the process's arguments name: `--stdio` or `--node-ipc`. */
export function nodeConnection(): Connection {
  return createConnection(ProposedFeatures.all);
}
