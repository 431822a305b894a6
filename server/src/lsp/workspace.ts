import { type Connection, DidChangeWatchedFilesNotification, type FileEvent } from 'vscode-languageserver';
import type { Service } from '../service';
import type { Settings } from '../service/settings';
import type { SyllabusFile } from '../service/syllabi';
import type { Answer } from './answer';
import type { Client } from './client';
import type { Files } from './files';
import type { Publisher } from './publish';
import { showWarning } from './warning';

/** The workspace's files, which the service gets to know one after the other. */
export interface Workspace {
  /** Reads what the settings make necessary. */
  use(settings: Settings): void;
  /** Settles when all files have been read whose time has come by now. */
  ready(): Promise<void>;
}

/**
 * Reads the workspace's notebooks and syllabi into the service, and again when files, folders or settings change.
 */
export function followWorkspace(
  connection: Connection,
  client: Client,
  files: Files,
  service: Service,
  answer: Answer,
  publisher: Publisher,
): Workspace {
  let folders = client.folders;
  let settings: Settings | undefined;
  let done: Promise<unknown> = Promise.resolve();
  /** Paths of syllabi that could not be read, of which the user knows. */
  let lost: ReadonlySet<string> = new Set();

  /** Work on files is done in turn, so that an older text never replaces a newer one. */
  function inTurn(work: () => Promise<void>): void {
    done = done.then(() => answer(undefined, work));
  }

  async function readNotebooks(): Promise<void> {
    service.forgetFiles();
    for (const uri of await files.find(folders)) service.putFile(uri, await files.read(uri));
    publisher.allChanged();
  }

  async function readSyllabi(paths: readonly string[]): Promise<void> {
    const found: SyllabusFile[] = [];
    const missing: string[] = [];
    for (const path of paths) {
      const file = await firstFile(files, folders, path);
      if (file) found.push(file);
      else missing.push(path);
    }
    service.setSyllabi(found);
    const known = lost;
    lost = new Set(missing);
    for (const path of missing) {
      if (!known.has(path)) await showWarning(connection, `The syllabus ${path} cannot be read.`);
    }
    publisher.allChanged();
  }

  async function readChanged(events: readonly FileEvent[]): Promise<void> {
    const uris = events.map(({ uri }) => uri);
    for (const uri of uris) service.putFile(uri, await files.read(uri));
    const isSyllabus = lost.size > 0 || uris.some((uri) => service.isSyllabus(uri));
    if (settings && isSyllabus) await readSyllabi(settings.syllabus);
    for (const uri of uris) publisher.changed(uri);
  }

  connection.onDidChangeWatchedFiles(({ changes }) => inTurn(() => readChanged(changes)));
  if (client.registersFiles) {
    const watchers = [{ globPattern: '**/*.{md,markdown}' }];
    void answer(undefined, () => connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }));
  }
  if (client.changesFolders) {
    connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
      const gone = new Set(removed.map(({ uri }) => uri));
      folders = [...folders.filter((uri) => !gone.has(uri)), ...added.map(({ uri }) => uri)];
      inTurn(readNotebooks);
    });
  }

  return {
    use(next) {
      const before = settings;
      settings = next;
      service.setSettings(next);
      if (!before || !same(before.levels, next.levels)) inTurn(readNotebooks);
      if (!same(before?.syllabus ?? [], next.syllabus)) inTurn(() => readSyllabi(next.syllabus));
      publisher.allChanged();
    },
    ready: async () => void (await done),
  };
}

/** The file of that path in the first folder that has it. */
async function firstFile(files: Files, folders: readonly string[], path: string): Promise<SyllabusFile | undefined> {
  for (const folder of folders) {
    const uri = new URL(path.split('/').map(encodeURIComponent).join('/'), `${folder}/`).href;
    const text = await files.read(uri);
    if (text !== undefined) return { uri, text };
  }
  return undefined;
}

function same(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((one, index) => one === others[index]);
}
