import { commands, Disposable, type TextDocument, window } from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import { type AskNotebook, type NotebookTree, notebookRequest } from '../../../server/src/protocol';
import type { Notebooks } from './notebooks';

/** Tells the menus in package.json whether the file in the editor is a notebook: `studyNotes.isNotebook`. */
export function notebookContext(client: BaseLanguageClient, notebooks: Notebooks): Disposable {
  async function tell(): Promise<void> {
    const document = window.activeTextEditor?.document;
    const isNotebook = document?.languageId === 'markdown' && (await isRead(client, document));
    if (document !== window.activeTextEditor?.document) return;
    commands.executeCommand('setContext', 'studyNotes.isNotebook', isNotebook);
  }

  return Disposable.from(
    client.onDidChangeState(tell),
    window.onDidChangeActiveTextEditor(tell),
    notebooks.onDidChangeTreeData(tell),
  );
}

/** Whether the server reads the file as a notebook. One that is not running is not started by the question. */
async function isRead(client: BaseLanguageClient, { uri }: TextDocument): Promise<boolean> {
  if (client.state !== State.Running) return false;
  const asked: AskNotebook = { uri: uri.toString() };
  const notebook = await client.sendRequest<NotebookTree | null>(notebookRequest, asked).catch(() => null);
  return notebook !== null;
}
