import type { Connection } from 'vscode-languageserver';
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  ProposedFeatures,
} from 'vscode-languageserver/browser';

/** The connection to the page that started this worker. */
export function browserConnection(worker: DedicatedWorkerGlobalScope): Connection {
  return createConnection(ProposedFeatures.all, new BrowserMessageReader(worker), new BrowserMessageWriter(worker));
}
