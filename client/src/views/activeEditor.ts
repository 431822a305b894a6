import { type Disposable, type Event, EventEmitter, type Uri } from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import type { FileStatus, NotesTree } from '../../../server/src/protocol';
import { activeFile, onDidChangeActiveFile } from '../documents/activeNotes';
import type { NotesFiles } from './tree/notesFiles';

/** The answer of the server about the active Markdown file, which is requested once for all listeners. */
export interface ActiveEditor<Answer> extends Disposable {
  /** Fires with the current answer of the server; `undefined` if the server has none for the active file. */
  readonly onDidRead: Event<Answer | undefined>;
}

/** The notes in the active editor; `undefined` for a file that is not notes. */
export type ActiveNotes = ActiveEditor<NotesTree>;

/** The status of the active file; `undefined` if the server does not read it. */
export type ActiveFile = ActiveEditor<FileStatus>;

/**
 * Requests the answer for the active file when another file becomes active, and when the server has read files again.
 */
export function activeEditor<Answer>(
  client: BaseLanguageClient,
  notesFiles: NotesFiles,
  ask: (client: BaseLanguageClient, uri: string) => Promise<Answer | undefined>,
): ActiveEditor<Answer> {
  const read = new EventEmitter<Answer | undefined>();

  async function look(): Promise<void> {
    const file = activeFile();
    const answer = file && (await askAbout(file));
    // Another editor may be active by now; its file is requested separately.
    if (file?.toString() === activeFile()?.toString()) read.fire(answer);
  }

  /** Requests the answer for a file; does not start a stopped server. */
  async function askAbout(uri: Uri): Promise<Answer | undefined> {
    if (client.state !== State.Running) return undefined;
    return ask(client, uri.toString()).catch(() => undefined);
  }

  const followed = [client.onDidChangeState(look), onDidChangeActiveFile(look), notesFiles.onDidChange(look)];
  return {
    onDidRead: read.event,
    dispose() {
      for (const each of [...followed, read]) each.dispose();
    },
  };
}
