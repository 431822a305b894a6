import { createConnection, ProposedFeatures, StreamMessageReader } from 'vscode-languageserver/node';
import { afterShutdown } from './afterShutdown';
import type { Channel } from './channel';
import { wholeMessages } from './wholeMessages';

/** The way to the editor that the process's arguments name: `--stdio` or `--node-ipc`. */
export function nodeChannel(): Channel {
  if (!process.argv.includes('--stdio'))
    return {
      connection: createConnection(ProposedFeatures.all, afterShutdown()),
      written: () => Promise.resolve(),
    };
  // The server exits if the editor disappears without `exit`.
  process.stdin.once('close', () => process.exit(1));
  const messages = wholeMessages(process.stdout);
  const connection = createConnection(
    ProposedFeatures.all,
    new StreamMessageReader(process.stdin),
    messages,
    afterShutdown(),
  );
  return { connection, written: messages.written };
}
