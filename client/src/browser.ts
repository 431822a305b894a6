import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { activateWith, type StudyNotes } from './activate';

/** Runs in VS Code for the Web, where the language server is a Worker. */
export function activate(context: ExtensionContext): StudyNotes {
  const script = Uri.joinPath(context.extensionUri, 'dist/server.web.js').toString(true);
  let worker: Worker | undefined;
  async function newWorker(): Promise<Worker> {
    worker?.terminate();
    worker = new Worker(script);
    return worker;
  }
  return activateWith(context, (options) => new LanguageClient('studyNotes', 'Study Notes', newWorker, options));
}
