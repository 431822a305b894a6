import { createConnection, ProposedFeatures, StreamMessageReader } from 'vscode-languageserver/node';
import { afterShutdown } from './afterShutdown';
import type { Channel } from './channel';
import { holdingRequests } from './heldRequests';
import { wholeMessages } from './wholeMessages';

/** Returns the channel that the command-line arguments select: `--stdio` or `--node-ipc`. */
export function nodeChannel(): Channel {
  const { options, holdFor } = holdingRequests(afterShutdown());
  if (!process.argv.includes('--stdio'))
    return {
      connection: createConnection(ProposedFeatures.all, options),
      holdFor,
      written: () => Promise.resolve(),
    };
  // The server exits if the editor disappears without `exit`.
  process.stdin.once('close', () => process.exit(1));
  const messages = wholeMessages(process.stdout);
  const connection = createConnection(ProposedFeatures.all, new StreamMessageReader(process.stdin), messages, options);
  return { connection, holdFor, written: messages.written };
}
