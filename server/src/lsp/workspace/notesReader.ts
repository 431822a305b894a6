import { t } from '@vscode/l10n';
import { parentOf } from '../../service/paths/pathInFolder';
import { announced } from '../connection/announce';
import type { FirstReading } from '../scheduling/firstReading';
import { showProgress } from '../scheduling/progress';
import { createTimeSlicer, runInSlices, type YieldIfDue } from '../scheduling/timeSlicer';
import type { Session } from '../session';
import { readOne } from './files';
import { MAX_ROUNDS, putLinkedFiles } from './linkedFiles';
import type { ReadingCache } from './readingCache';
import type { Workspace } from './workspace';

/** Number of notes files after which the tree is first shown. */
const ROWS_AT_ONCE = 200;

/** Reads notes files of the workspace when an answer first depends on them. */
export interface NotesReader {
  /** Resolves when the files of the workspace are known and the open ones are read. */
  ready(): Promise<void>;
  /** Reads one file. A file that cannot be read is skipped from then on. */
  read(uri: string, yieldIfDue: YieldIfDue): Promise<void>;
  /** Reads all files that were not read yet; if there are very many, waits for the first ones only. */
  readUnread(): Promise<void>;
  /** Returns the number of files whose reading the user cancelled. */
  cancelled(): number;
  /** Lets `readUnread` read the cancelled files again. */
  retryCancelled(): void;
}

/** Creates a reader that has read no files. */
export function notesReader(
  session: Session,
  workspace: Workspace,
  firstReading: FirstReading,
  cache: ReadingCache,
): NotesReader {
  const { service, answer } = session;
  /** Resolves when there are rows to show; `undefined` unless files are being read in the background. */
  let firstRows: Promise<void> | undefined;
  let cancelled: ReadonlySet<string> = new Set();

  async function ready(): Promise<void> {
    await workspace.ready();
    for (const uri of service.openUris()) await firstReading(uri);
  }

  function startReading(uris: readonly string[]): Promise<void> {
    return new Promise((resolve) => {
      const readAll = async () => {
        cancelled = new Set(await readInBackground(session, cache, uris, resolve));
      };
      void answer(undefined, readAll).then(() => {
        firstRows = undefined;
        resolve();
      });
    });
  }

  return {
    ready,
    read: (uri, yieldIfDue) => readFile(session, cache, uri, yieldIfDue),
    async readUnread() {
      await ready();
      const unread = await runInSlices(service.notesFiles.unread(), createTimeSlicer());
      const wanted = unread.filter((uri) => !cancelled.has(uri));
      if (wanted.length > 0) firstRows ??= startReading(inReadingOrder(wanted, service.openUris(), cache));
      await firstRows;
      service.notesFiles.noteOpenLinks();
    },
    cancelled: () => cancelled.size,
    retryCancelled() {
      cancelled = new Set();
    },
  };
}

/** Returns files in folders of open files first, then those that were changed last. */
function inReadingOrder(uris: readonly string[], openUris: readonly string[], cache: ReadingCache): readonly string[] {
  const openFolders = new Set(openUris.map(parentOf));
  const rank = (uri: string) => (openFolders.has(parentOf(uri)) ? 1 : 0);
  return uris.toSorted((a, b) => rank(b) - rank(a) || cache.changedAt(b) - cache.changedAt(a));
}

/** Reads files and shows the progress. Calls `showRows` when the tree can be shown; returns the files left if the user cancels. */
async function readInBackground(
  session: Session,
  cache: ReadingCache,
  uris: readonly string[],
  showRows: () => void,
): Promise<readonly string[]> {
  const { connection, publisher } = session;
  const progress = showProgress(connection, t('Reading study notes'), uris.length);
  const yieldIfDue = createTimeSlicer();
  let done = 0;
  for (const uri of uris) {
    if (progress.isCancelled()) break;
    await readFile(session, cache, uri, yieldIfDue);
    progress.report(++done);
    if (done % ROWS_AT_ONCE > 0) continue;
    showRows();
    publisher.treeChanged();
  }
  progress.end();
  cache.save();
  if (done > ROWS_AT_ONCE) publisher.treeChanged();
  return uris.slice(done);
}

async function readFile(
  { connection, service, answer, files }: Session,
  cache: ReadingCache,
  uri: string,
  yieldIfDue: YieldIfDue,
): Promise<void> {
  const isRead = await answer(false, async () => {
    const text = await readOne(files, uri);
    if (text === undefined) return false;
    if (cache.restoreText(uri, text)) return true;
    const readOnce = () => runInSlices(service.notesFiles.read(uri, text), yieldIfDue);
    let unknown = await announced(connection, uri, text, readOnce);
    for (let round = 0; round < MAX_ROUNDS && unknown.length > 0; round++) {
      await putLinkedFiles(files, service, uri, unknown);
      unknown = await readOnce();
    }
    return true;
  });
  if (!isRead) service.notesFiles.remove([uri]);
}
