import type { Page } from 'playwright-core';
import { TIMEOUT_MS } from './until';

/** The completion requests that the editor in a page sends to its extensions. */
export interface CompletionRequests {
  /** Returns the number of requests so far. */
  readonly count: () => number;
  /** Waits until the editor has handled all answers, so that the completion list, or its absence, is final. */
  settled(): Promise<void>;
}

/**
 * Number of turns of the event loop without a request, after which requests are complete. The editor may send another
 * request after an answer.
 */
const quietTurns = 3;

/**
 * Follows the completion requests of a page. They show when a completion list is final, even if no list opens.
 *
 * The editor talks to its extensions over a WebSocket, in messages of VS Code's `PersistentProtocol`, each with a header. They hold
 * messages of its `RPCProtocol`, which start with their type and the number of the request.
 */
export async function followCompletionRequests(page: Page): Promise<CompletionRequests> {
  const session = await page.context().newCDPSession(page);
  const pending = new Set<number>();
  let count = 0;
  /** The numbers of the last answer, and of the last message that the editor has handled. */
  let [answer, takenIn] = [0, 0];
  /** The id of the connection to the extensions, among others. */
  let extensions: string | undefined;
  let wake: () => void = () => {};

  session.on('Network.webSocketFrameSent', messagesOf(sent));
  session.on('Network.webSocketFrameReceived', messagesOf(received));
  await session.send('Network.enable');

  function sent({ connection, acknowledged, content }: Message): void {
    if (content.toString('latin1', 6, 6 + method.length) === method) {
      extensions = connection;
      pending.add(content.readUInt32BE(1));
      count++;
    }
    if (connection === extensions) takenIn = acknowledged;
    if (isQuiet()) wake();
  }

  function received({ connection, id, content }: Message): void {
    if (connection !== extensions || content.length < 5) return;
    const isReply = content.readUInt8(0) >= firstReply && content.readUInt8(0) <= lastReply;
    if (isReply && pending.delete(content.readUInt32BE(1))) answer = id;
  }

  const isQuiet = () => pending.size === 0 && takenIn >= answer;

  async function settled(): Promise<void> {
    const limit = Date.now() + TIMEOUT_MS;
    for (let turns = 0; turns < quietTurns; turns++) {
      const before = count;
      await page.evaluate(() => new Promise((settle) => requestIdleCallback(settle)));
      if (isQuiet() && before === count) continue;
      turns = -1;
      if (!isQuiet()) await withLimit(new Promise<void>((settle) => (wake = settle)), limit - Date.now());
    }
  }

  return { count: () => count, settled };
}

const method = '\x17$provideCompletionItems';
/** The types of `RPCProtocol` messages that answer a request: from "with nothing" to "with an empty error". */
const [firstReply, lastReply] = [7, 12];

interface Message {
  readonly connection: string;
  readonly id: number;
  /** The number of the last message of the other side that the sender had handled. */
  readonly acknowledged: number;
  readonly content: Buffer;
}

/**
 * Size of a header in bytes: one for the type, then the numbers of the message and of the acknowledged one, and the
 * size of the content.
 */
const headerSize = 13;

interface Frame {
  readonly requestId: string;
  readonly response: { readonly payloadData: string };
}

/** Cuts the frames of each connection into messages. */
function messagesOf(read: (message: Message) => void): (frame: Frame) => void {
  const unread = new Map<string, Buffer>();
  return ({ requestId, response: { payloadData } }) => {
    let rest = Buffer.concat([unread.get(requestId) ?? Buffer.alloc(0), Buffer.from(payloadData, 'base64')]);
    while (rest.length >= headerSize) {
      const end = headerSize + rest.readUInt32BE(9);
      if (rest.length < end) break;
      const [id, acknowledged] = [rest.readUInt32BE(1), rest.readUInt32BE(5)];
      read({ connection: requestId, id, acknowledged, content: rest.subarray(headerSize, end) });
      rest = rest.subarray(end);
    }
    unread.set(requestId, rest);
  };
}

function withLimit(event: Promise<void>, milliseconds: number): Promise<void> {
  return new Promise((settle, fail) => {
    const timer = setTimeout(() => fail(new Error('The editor got no answer to a completion request.')), milliseconds);
    void event.then(() => {
      clearTimeout(timer);
      settle();
    });
  });
}
