import { t } from '@vscode/l10n';
import { DidChangeWatchedFilesNotification, FileChangeType, type FileEvent, WatchKind } from 'vscode-languageserver';
import { isPictureName } from '../../markdown/source/pictureName';
import { resolveInFolder } from '../../service/paths/pathInFolder';
import type { FolderSettings } from '../../service/settings/folderSettings';
import type { Settings } from '../../service/settings/settings';
import type { SyllabusFile } from '../../service/syllabi';
import { announced } from '../connection/announce';
import { showWarning } from '../connection/showMessage';
import { showProgress } from '../scheduling/progress';
import { createTimeSlicer, runInSlices, type YieldIfDue } from '../scheduling/timeSlicer';
import { workQueue } from '../scheduling/workQueue';
import type { Session } from '../session';
import { readEach, readOne, type WorkspaceFiles } from './files';
import { type FollowedFolders, pictureFiles } from './folders';
import type { ReadingCache } from './readingCache';
import type { Roots } from './roots';

/** Reads the workspace's files into the service, one after the other. */
export interface Workspace {
  /** Scans the files that the settings of the window and of its folders select. */
  use(settings: Settings, folders: FolderSettings): void;
  /** Resolves when all files that are currently waiting were scanned. */
  ready(): Promise<void>;
  /** Number of files that were not scanned because the user cancelled it. */
  left(): number;
  /** Scans all files again. */
  again(): void;
}

/** Markdown files, and folders: for a deleted folder, editors do not report the files in it. */
const watchers = [
  { globPattern: '**/*.{md,markdown}' },
  { globPattern: pictureFiles, kind: WatchKind.Create },
  { globPattern: '**/*', kind: WatchKind.Delete },
];

/** Finds notes files and syllabi among the files of the workspace, and again when files, folders or settings change. */
export function followWorkspace(
  { connection, client, service, answer, publisher, files }: Session,
  roots: Roots,
  pictureFolders: FollowedFolders,
  cache: ReadingCache,
): Workspace {
  let settings: Settings | undefined;
  let ofFolders: FolderSettings = new Map();
  const queue = workQueue(answer);
  let left = 0;
  /** Paths of syllabi that could not be read and were reported to the user. */
  let lost: ReadonlySet<string> = new Set();

  async function findNotesFiles(): Promise<void> {
    const found = await files.find(roots.uris());
    const there = new Set(found);
    service.notesFiles.keep((uri) => there.has(uri));
    left = found.length;
    const uris = await cache.restore(roots.uris(), found);
    left = uris.length;
    const progress = showProgress(connection, t('Looking for study notes'), uris.length);
    const yieldIfDue = createTimeSlicer();
    try {
      for await (const { uri, text } of readEach(files, uris)) {
        if (progress.isCancelled()) break;
        if (!cache.restoreText(uri, text)) await put(uri, text, yieldIfDue);
        progress.report(uris.length - --left);
      }
    } finally {
      progress.end();
      publisher.allChanged();
      cache.save();
    }
  }

  async function put(uri: string, text: string | undefined, yieldIfDue: YieldIfDue): Promise<void> {
    await announced(connection, uri, text, () => runInSlices(service.notesFiles.put(uri, text), yieldIfDue));
  }

  async function readSyllabi(): Promise<void> {
    const found: SyllabusFile[] = [];
    const missing: string[] = [];
    for (const { path, folders } of namedSyllabi(settings, ofFolders, roots.uris())) {
      const file = await firstFile(files, folders, path);
      if (file) found.push(file);
      else missing.push(path);
    }
    service.setSyllabi(found);
    const known = lost;
    lost = new Set(missing);
    for (const path of missing) {
      if (!known.has(path)) await showWarning(connection, lostSyllabus(path, roots.uris()));
    }
    publisher.allChanged();
  }

  async function readChanged(events: readonly FileEvent[]): Promise<void> {
    const gone = events.filter(({ type }) => type === FileChangeType.Deleted).map(({ uri }) => uri);
    const changed = events.filter(({ type }) => type !== FileChangeType.Deleted).map(({ uri }) => uri);
    // Closed notes depend on the files that they link to; open ones are read again anyway.
    const linking = service.linkedFiles.changedOnDisk(events.map(({ uri }) => uri));
    const closed = linking.filter((uri) => service.version(uri) === undefined && !gone.includes(uri));
    const isSyllabus = () => lost.size > 0 || events.some(({ uri }) => service.isSyllabus(uri));
    const wasSyllabus = isSyllabus();
    service.notesFiles.remove(gone);
    const yieldIfDue = createTimeSlicer();
    const read = [...new Set([...changed, ...closed])];
    await cache.changed([...gone, ...read]);
    for await (const { uri, text } of readEach(files, read)) {
      if (!cache.restoreText(uri, text)) await put(uri, text, yieldIfDue);
    }
    if (settings && (wasSyllabus || isSyllabus())) await readSyllabi();
    for (const uri of [...events.map(({ uri }) => uri), ...linking]) publisher.changed(uri);
  }

  connection.onDidChangeWatchedFiles(({ changes }) => {
    pictureFolders.changed(changes);
    const others = changes.filter(({ uri }) => !isPictureName(uri));
    if (others.length > 0) queue.add(() => readChanged(others));
  });
  if (client.registersFiles) {
    void answer(undefined, () => connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }));
  }
  roots.onDidChange(() => {
    service.folders.roots = roots.uris();
    queue.add(findNotesFiles);
  });
  service.folders.roots = roots.uris();

  function syllabiKey(): string {
    return JSON.stringify(namedSyllabi(settings, ofFolders, roots.uris()));
  }

  return {
    use(next, nextOfFolders) {
      const before = { isFirst: !settings, notesFiles: notesFilesKey(settings, ofFolders), syllabi: syllabiKey() };
      settings = next;
      ofFolders = nextOfFolders;
      service.setSettings(next, nextOfFolders);
      if (before.isFirst || before.notesFiles !== notesFilesKey(next, nextOfFolders)) queue.add(findNotesFiles);
      if (before.syllabi !== syllabiKey()) queue.add(readSyllabi);
      publisher.allChanged();
    },
    ready: () => queue.done(),
    left: () => left,
    again: () => queue.add(findNotesFiles),
  };
}

/**
 * Reads the file at a path in the first folder that contains it. Files outside the folders are never read, not even through
 * symbolic links.
 */
async function firstFile(
  files: WorkspaceFiles,
  folders: readonly string[],
  path: string,
): Promise<SyllabusFile | undefined> {
  for (const folder of folders) {
    const uri = resolveInFolder(folder, folder, path);
    const text = uri && (await files.isInside(folder, uri)) ? await readOne(files, uri) : undefined;
    if (uri && text !== undefined) return { uri, text };
  }
  return undefined;
}

function lostSyllabus(path: string, folders: readonly string[]): string {
  const isNamed = folders.length === 0 || folders.some((folder) => resolveInFolder(folder, folder, path));
  return isNamed
    ? t('The syllabus {0} cannot be read.', path)
    : t('The syllabus {0} is ignored. Use the path of a file in the workspace.', path);
}

/** A syllabus from the settings, and the folders that it may be in. */
interface NamedSyllabus {
  readonly path: string;
  readonly folders: readonly string[];
}

/**
 * Returns the syllabi of the settings. One in the window's settings can be in any folder, one in a folder's settings only
 * there.
 */
function namedSyllabi(
  window: Settings | undefined,
  ofFolders: FolderSettings,
  folders: readonly string[],
): readonly NamedSyllabus[] {
  const named = window?.syllabus ?? [];
  const own = [...ofFolders].flatMap(([folder, { syllabus }]) =>
    syllabus.filter((path) => !named.includes(path)).map((path) => ({ path, folders: [folder] })),
  );
  return [...named.map((path) => ({ path, folders })), ...own];
}

/** Returns a key that is equal for settings that select the same files as notes. */
function notesFilesKey(window: Settings | undefined, ofFolders: FolderSettings): string {
  const facts = ({ levels, files }: Settings) => JSON.stringify([levels, Object.entries(files)]);
  const usual = window && facts(window);
  const others = [...ofFolders].map(([folder, own]) => [folder, facts(own)]).filter(([, own]) => own !== usual);
  return JSON.stringify([usual, others]);
}
