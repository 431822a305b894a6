import { type Disposable, type Event, EventEmitter, type TextDocument, window } from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import type { NotebookTree } from '../../../server/src/protocol';
import { notebookNow } from './notebookNow';
import type { Notebooks } from './notebooks';

/** The notebook in the editor, for all that shows how it stands: the server is asked once. */
export interface ActiveNotebook extends Disposable {
  /** Fires with the notebook as the server knows it now, or with undefined where the editor has none. */
  readonly onDidRead: Event<NotebookTree | undefined>;
}

export function activeNotebook(client: BaseLanguageClient, notebooks: Notebooks): ActiveNotebook {
  const read = new EventEmitter<NotebookTree | undefined>();

  async function look(): Promise<void> {
    const document = window.activeTextEditor?.document;
    const notebook = document?.languageId === 'markdown' ? await ask(client, document) : undefined;
    // Another editor may be active meanwhile, whose notebook is asked for by itself.
    if (document === window.activeTextEditor?.document) read.fire(notebook);
  }

  const followed = [
    client.onDidChangeState(look),
    window.onDidChangeActiveTextEditor(look),
    notebooks.onDidChange(look),
  ];
  return {
    onDidRead: read.event,
    dispose() {
      for (const each of [...followed, read]) each.dispose();
    },
  };
}

/** Undefined where the server does not read the file as a notebook. One that is not running is not started by the question. */
async function ask(client: BaseLanguageClient, { uri }: TextDocument): Promise<NotebookTree | undefined> {
  if (client.state !== State.Running) return undefined;
  return notebookNow(client, uri.toString()).catch(() => undefined);
}
