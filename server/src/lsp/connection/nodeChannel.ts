import { createConnection, ProposedFeatures, StreamMessageReader } from 'vscode-languageserver/node';
import type { Channel } from './channel';
import { holdingRequests } from './heldRequests';
import { lifecycle } from './lifecycle';
import { wholeMessages } from './wholeMessages';

/** Matches errors in a header, after which the library cannot find the next message. */
const UNREADABLE = /Content-Length/;

/** Returns the channel that the command-line arguments select: `--stdio` or `--node-ipc`. */
export function nodeChannel(): Channel {
  const { options, holdFor } = holdingRequests(lifecycle());
  if (!process.argv.includes('--stdio'))
    return {
      connection: createConnection(ProposedFeatures.all, options),
      holdFor,
      written: () => Promise.resolve(),
    };
  // The server exits if the editor disappears without `exit`.
  process.stdin.once('close', () => process.exit(1));
  const messages = wholeMessages(process.stdout);
  const reader = new StreamMessageReader(process.stdin);
  reader.onError(({ message }) => {
    if (!UNREADABLE.test(message)) return;
    process.stderr.write(`study-notes: ${message.replaceAll('\n', ' ')}\n`);
    process.exit(1);
  });
  const connection = createConnection(ProposedFeatures.all, reader, messages, options);
  return { connection, holdFor, written: messages.written };
}
