import { t } from '@vscode/l10n';
import { DidChangeWatchedFilesNotification, FileChangeType, type FileEvent, WatchKind } from 'vscode-languageserver';
import { isPictureName } from '../../markdown/source/pictureName';
import type { FolderSettings } from '../../service/settings/folderSettings';
import type { Settings } from '../../service/settings/settings';
import { announced } from '../connection/announce';
import { showProgress } from '../scheduling/progress';
import { createTimeSlicer, runInSlices, type YieldIfDue } from '../scheduling/timeSlicer';
import { workQueue } from '../scheduling/workQueue';
import type { Session } from '../session';
import { readEach } from './files';
import { type FollowedFolders, pictureFiles } from './folders';
import { namedSyllabi, syllabusReader } from './namedSyllabi';
import type { ReadingCache } from './readingCache';
import type { Roots } from './roots';

/** Reads the workspace's files into the service, one after the other. */
export interface Workspace {
  /** Scans the files that the settings of the window and of its folders select. */
  use(settings: Settings, folders: FolderSettings): void;
  /** Resolves when all files that are currently waiting were scanned. */
  ready(): Promise<void>;
  /** Number of files that were not scanned because the user cancelled it. */
  unscanned(): number;
  /** Scans all files again. */
  scanAgain(): void;
}

/** Markdown files, and folders: for a deleted folder, editors do not report the files in it. */
const watchers = [
  { globPattern: '**/*.{md,markdown}' },
  { globPattern: pictureFiles, kind: WatchKind.Create },
  { globPattern: '**/*', kind: WatchKind.Delete },
];

/** Finds notes files and syllabi among the files of the workspace, and again when files, folders or settings change. */
export function followWorkspace(
  session: Session,
  roots: Roots,
  pictureFolders: FollowedFolders,
  cache: ReadingCache,
): Workspace {
  const { connection, client, service, answer, publisher, files } = session;
  const syllabi = syllabusReader(session);
  let settings: Settings | undefined;
  let ofFolders: FolderSettings = new Map();
  const queue = workQueue(answer);
  let unscanned = 0;
  const named = () => namedSyllabi(settings, ofFolders, roots.uris());

  async function findNotesFiles(): Promise<void> {
    const found = await files.find(roots.uris());
    const there = new Set(found);
    service.notesFiles.keep((uri) => there.has(uri));
    unscanned = found.length;
    const uris = await cache.restore(roots.uris(), found);
    unscanned = uris.length;
    const progress = showProgress(connection, t('Looking for study notes'), uris.length);
    const yieldIfDue = createTimeSlicer();
    try {
      for await (const { uri, text } of readEach(files, uris)) {
        if (progress.isCancelled()) break;
        if (!cache.restoreText(uri, text)) await put(uri, text, yieldIfDue);
        progress.report(uris.length - --unscanned);
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
    await syllabi.read(named(), roots.uris());
    publisher.allChanged();
  }

  async function readChanged(events: readonly FileEvent[]): Promise<void> {
    const gone = events.filter(({ type }) => type === FileChangeType.Deleted).map(({ uri }) => uri);
    const changed = events.filter(({ type }) => type !== FileChangeType.Deleted).map(({ uri }) => uri);
    // Closed notes depend on the files that they link to; open ones are read again anyway.
    const linking = service.linkedFiles.changedOnDisk(events.map(({ uri }) => uri));
    const closed = linking.filter((uri) => service.version(uri) === undefined && !gone.includes(uri));
    const isSyllabus = () => syllabi.isMissingAny() || events.some(({ uri }) => service.isSyllabus(uri));
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

  return {
    use(next, nextOfFolders) {
      const before = {
        isFirst: !settings,
        notesFiles: notesFilesKey(settings, ofFolders),
        syllabi: JSON.stringify(named()),
      };
      settings = next;
      ofFolders = nextOfFolders;
      service.setSettings(next, nextOfFolders);
      if (before.isFirst || before.notesFiles !== notesFilesKey(next, nextOfFolders)) queue.add(findNotesFiles);
      if (before.syllabi !== JSON.stringify(named())) queue.add(readSyllabi);
      publisher.allChanged();
    },
    ready: () => queue.done(),
    unscanned: () => unscanned,
    scanAgain: () => queue.add(findNotesFiles),
  };
}

/** Returns a key that is equal for settings that select the same files as notes. */
function notesFilesKey(window: Settings | undefined, ofFolders: FolderSettings): string {
  const facts = ({ levels, files }: Settings) => JSON.stringify([levels, Object.entries(files)]);
  const usual = window && facts(window);
  const others = [...ofFolders].map(([folder, own]) => [folder, facts(own)]).filter(([, own]) => own !== usual);
  return JSON.stringify([usual, others]);
}
