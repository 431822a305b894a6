import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  ProposedFeatures,
} from 'vscode-languageserver/browser';
import type { Channel } from './channel';
import { holdingRequests } from './heldRequests';
import { lifecycle } from './lifecycle';

/** Returns the channel to the page that started this worker. */
export function browserChannel(worker: DedicatedWorkerGlobalScope): Channel {
  const { options, holdFor } = holdingRequests(lifecycle());
  const reader = new BrowserMessageReader(worker);
  const connection = createConnection(ProposedFeatures.all, reader, new BrowserMessageWriter(worker), options);
  return { connection, holdFor, written: () => Promise.resolve() };
}
