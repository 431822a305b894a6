import { type ExtensionContext, Uri } from 'vscode';
import {
  type BaseLanguageClient,
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  type MessageTransports,
} from 'vscode-languageclient/browser';
import { activateWith, type StudyNotes } from './activate';

/** Runs in VS Code for the Web, where the language server is a Worker. */
export function activate(context: ExtensionContext): StudyNotes {
  const script = Uri.joinPath(context.extensionUri, 'dist/server.web.js').toString(true);
  let worker: Worker | undefined;
  // Not the worker itself: VS Code's own Worker class makes workers that the client does not recognize as such.
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

/** Milliseconds to wait for the exit of a worker, which one that does not respond never confirms. */
const GOODBYE_MS = 100;

/** Gives up on the worker, which ends when the client starts another one. */
async function replaceServer(client: BaseLanguageClient): Promise<void> {
  await client.stop(GOODBYE_MS).catch(() => undefined);
  await client.start();
}
