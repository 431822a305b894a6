import { type ExtensionContext, Uri } from 'vscode';
import {
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
  });
}
