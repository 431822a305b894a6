import {
  type Connection,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  type FileEvent,
  WatchKind,
} from 'vscode-languageserver';
import { isPictureName } from '../blocks/pictureName';
import type { Service } from '../service';
import type { Settings } from '../service/settings';
import type { SyllabusFile } from '../service/syllabi';
import type { Answer } from './answer';
import type { Client } from './client';
import { type Files, readEach, readOne } from './files';
import { type FollowedFolders, pictureFiles } from './folders';
import { showProgress } from './progress';
import type { Publisher } from './publish';
import { drained, slicing } from './slices';
import { showWarning } from './warning';

/** The workspace's files, which the service gets to know one after the other. */
export interface Workspace {
  /** Looks through what the settings make necessary. */
  use(settings: Settings): void;
  /** Settles when all files have been looked through whose time has come by now. */
  ready(): Promise<void>;
  /** How many files were not looked through, since the user cancelled it. */
  left(): number;
  /** Looks through all files anew. */
  again(): void;
}

/** Markdown files, and folders that go away with all that is in them: of those, editors tell nothing else. */
const watchers = [
  { globPattern: '**/*.{md,markdown}' },
  { globPattern: pictureFiles, kind: WatchKind.Create },
  { globPattern: '**/*', kind: WatchKind.Delete },
];

/**
 * Looks for notebooks and syllabi among the workspace's files, and again when files, folders or settings change.
 */
export function followWorkspace(
  connection: Connection,
  client: Client,
  files: Files,
  service: Service,
  answer: Answer,
  publisher: Publisher,
  around: FollowedFolders,
): Workspace {
  let folders = client.folders;
  let settings: Settings | undefined;
  let done: Promise<unknown> = Promise.resolve();
  let left = 0;
  /** Paths of syllabi that could not be read, of which the user knows. */
  let lost: ReadonlySet<string> = new Set();

  /** Work on files is done in turn, so that an older text never replaces a newer one. */
  function inTurn(work: () => Promise<void>): void {
    done = done.then(() => answer(undefined, work));
  }

  async function findNotebooks(): Promise<void> {
    const uris = await files.find(folders);
    const there = new Set(uris);
    service.notebooks.keep((uri) => there.has(uri));
    left = uris.length;
    const progress = showProgress(connection, 'Looking for study notes', uris.length, 'files');
    const breathe = slicing();
    try {
      for await (const { uri, text } of readEach(files, uris)) {
        if (progress.isCancelled()) break;
        await drained(service.notebooks.put(uri, text), breathe);
        progress.report(uris.length - --left);
      }
    } finally {
      progress.end();
      publisher.allChanged();
    }
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
    const gone = events.filter(({ type }) => type === FileChangeType.Deleted).map(({ uri }) => uri);
    const changed = events.filter(({ type }) => type !== FileChangeType.Deleted).map(({ uri }) => uri);
    const isSyllabus = () => lost.size > 0 || events.some(({ uri }) => service.isSyllabus(uri));
    const wasSyllabus = isSyllabus();
    service.notebooks.remove(gone);
    const breathe = slicing();
    for await (const { uri, text } of readEach(files, changed)) {
      await drained(service.notebooks.put(uri, text), breathe);
    }
    if (settings && (wasSyllabus || isSyllabus())) await readSyllabi(settings.syllabus);
    for (const { uri } of events) publisher.changed(uri);
  }

  connection.onDidChangeWatchedFiles(({ changes }) => {
    around.changed(changes);
    const others = changes.filter(({ uri }) => !isPictureName(uri));
    if (others.length > 0) inTurn(() => readChanged(others));
  });
  if (client.registersFiles) {
    void answer(undefined, () => connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }));
  }
  if (client.changesFolders) {
    connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
      const gone = new Set(removed.map(({ uri }) => uri));
      folders = [...folders.filter((uri) => !gone.has(uri)), ...added.map(({ uri }) => uri)];
      inTurn(findNotebooks);
    });
  }

  return {
    use(next) {
      const before = settings;
      settings = next;
      service.setSettings(next);
      if (!before || !areNotebooksSame(before, next)) inTurn(findNotebooks);
      if (!same(before?.syllabus ?? [], next.syllabus)) inTurn(() => readSyllabi(next.syllabus));
      publisher.allChanged();
    },
    ready: async () => void (await done),
    left: () => left,
    again: () => inTurn(findNotebooks),
  };
}

/** The file of that path in the first folder that has it. */
async function firstFile(files: Files, folders: readonly string[], path: string): Promise<SyllabusFile | undefined> {
  for (const folder of folders) {
    const uri = new URL(path.split('/').map(encodeURIComponent).join('/'), `${folder}/`).href;
    const text = await readOne(files, uri);
    if (text !== undefined) return { uri, text };
  }
  return undefined;
}

/** Whether the same files are notebooks under both settings. */
function areNotebooksSame(some: Settings, others: Settings): boolean {
  return (
    same(some.levels, others.levels) &&
    same(Object.entries(some.notebooks).map(String), Object.entries(others.notebooks).map(String))
  );
}

function same(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((one, index) => one === others[index]);
}
