import { type ExtensionContext, Uri } from 'vscode';
import {
  type BaseLanguageClient,
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  type MessageTransports,
} from 'vscode-languageclient/browser';
import { activateWith, type StudyNotes } from './activate';

/** Activates the extension in VS Code for the Web, where the language server is a worker. */
export function activate(context: ExtensionContext): StudyNotes {
  const script = Uri.joinPath(context.extensionUri, 'dist/server.web.js').toString(true);
  let worker: Worker | undefined;
  // Returns message transports instead of the worker: the client does not recognize the workers of VS Code's own Worker
  // class.
  async function newServer(): Promise<MessageTransports> {
    worker?.terminate();
    worker = new Worker(script);
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
  }
  return activateWith(context, (options) => new LanguageClient('studyNotes', 'Study Notes', newServer, options), {
    hasTerminal: false,
    replaceServer,
  });
}

/** Milliseconds to wait for the exit of a worker, which a worker that does not respond never confirms. */
const GOODBYE_MS = 100;

/** Stops waiting for the worker and starts another one, which terminates the first. */
async function replaceServer(client: BaseLanguageClient): Promise<void> {
  await client.stop(GOODBYE_MS).catch(() => undefined);
  await client.start();
}
