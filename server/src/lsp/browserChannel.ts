import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  ProposedFeatures,
} from 'vscode-languageserver/browser';
import { afterShutdown } from './afterShutdown';
import type { Channel } from './channel';

/** The way to the page that started this worker. */
export function browserChannel(worker: DedicatedWorkerGlobalScope): Channel {
  const reader = new BrowserMessageReader(worker);
  const connection = createConnection(ProposedFeatures.all, reader, new BrowserMessageWriter(worker), afterShutdown());
  return { connection, written: () => Promise.resolve() };
}
