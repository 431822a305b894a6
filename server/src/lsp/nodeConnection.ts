import type { Connection } from 'vscode-languageserver';
import { createConnection, ProposedFeatures, StreamMessageReader } from 'vscode-languageserver/node';
import { wholeMessages } from './wholeMessages';

/** The connection that the process's arguments name: `--stdio` or `--node-ipc`. */
export function nodeConnection(): Connection {
  if (!process.argv.includes('--stdio')) return createConnection(ProposedFeatures.all);
  // An editor that is gone without a word leaves no server behind.
  process.stdin.once('close', () => process.exit(1));
  return createConnection(ProposedFeatures.all, new StreamMessageReader(process.stdin), wholeMessages(process.stdout));
}
