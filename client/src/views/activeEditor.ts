import { type Disposable, type Event, EventEmitter, type Uri, window } from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import type { FileStatus, NotebookTree } from '../../../server/src/protocol';
import type { Notebooks } from './notebooks';

/** What the server answers about the Markdown file in the editor, for all that shows it: the server is asked once. */
export interface ActiveEditor<Answer> extends Disposable {
  /** Fires with the server's present answer, or with undefined where the editor has no file that it answers about. */
  readonly onDidRead: Event<Answer | undefined>;
}

/** The notebook in the editor; undefined where the server does not read the file as one. */
export type ActiveNotebook = ActiveEditor<NotebookTree>;

/** Whether the file in the editor is notes; undefined where the server does not read it. */
export type ActiveFile = ActiveEditor<FileStatus>;

/** Asks about the file in the editor when another one is shown there, and when the server has read files again. */
export function activeEditor<Answer>(
  client: BaseLanguageClient,
  notebooks: Notebooks,
  ask: (client: BaseLanguageClient, uri: string) => Promise<Answer | undefined>,
): ActiveEditor<Answer> {
  const read = new EventEmitter<Answer | undefined>();

  async function look(): Promise<void> {
    const document = window.activeTextEditor?.document;
    const answer = document?.languageId === 'markdown' ? await askAbout(document.uri) : undefined;
    // Another editor may be active by now; its file is requested separately.
    if (document === window.activeTextEditor?.document) read.fire(answer);
  }

  /** A server that is not running is not started by the question. */
  async function askAbout(uri: Uri): Promise<Answer | undefined> {
    if (client.state !== State.Running) return undefined;
    return ask(client, uri.toString()).catch(() => undefined);
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
