import { t } from '@vscode/l10n';
import type { CancellationToken, WorkspaceSymbol } from 'vscode-languageserver';
import { HEADING_DATA } from '../../editor/outline/workspaceSymbols';
import type { AskTree, NotesTree, WorkspaceTree } from '../../protocol';
import type { AskLeftIn } from '../../protocol/plan';
import { parentOf } from '../../service/paths/pathInFolder';
import type { PlacedNotes } from '../../service/plans';
import { announced } from '../connection/announce';
import type { FirstReading } from '../scheduling/firstReading';
import { showProgress } from '../scheduling/progress';
import { createTimeSlicer, runInSlices, type YieldIfDue } from '../scheduling/timeSlicer';
import type { Session } from '../session';
import { readOne } from './files';
import { MAX_ROUNDS, putLinkedFiles } from './linkedFiles';
import type { ReadingCache } from './readingCache';
import { treeDelta } from './treeChanges';
import type { Workspace } from './workspace';

/** Answers about all notes files. A notes file is read when the first answer depends on it. */
export interface NotesFiles {
  /**
   * Returns the modules and headings of all notes whose titles match the query; none if the request is cancelled. Of very many
   * unread notes, only certain headings are found, since reading all takes minutes.
   */
  symbols(query: string, token: CancellationToken): Promise<WorkspaceSymbol[]>;
  /** Reads the notes that were not read yet; if there are very many, waits for the first ones only. */
  read(): Promise<void>;
  /** Returns the rows of all notes, or of those that changed since an earlier answer. */
  tree(asked: AskTree): Promise<WorkspaceTree>;
  /** Returns the whole tree of one notes file. */
  notes(uri: string): Promise<NotesTree | undefined>;
  /** Returns the other notes in the folder of a file; none if there are so many that they belong to a whole class. */
  beside(uri: string, folder: string | undefined): Promise<readonly PlacedNotes[]>;
  /** Returns the remaining time of notes or of a part of them; `undefined` if everything is done. */
  left(asked: AskLeftIn): Promise<string | undefined>;
}

/** Number of notes files after which the tree is first shown. */
const ROWS_AT_ONCE = 200;

/** Maximum number of files that one search reads, the best matches first. The next search continues. */
const MAX_READ_FOR_SEARCH = 100;

/** Maximum number of notes that one author has in a folder. */
const MAX_OF_ONE_AUTHOR = 100;

/** Reading in the background. */
interface Reading {
  /** Resolves when there are rows to show. */
  readonly started: Promise<void>;
}

/** Registers the requests about all notes of the workspace, and reads the files when they are first needed. */
export function askNotesFiles(
  { connection, client, service, answer, publisher, files }: Session,
  workspace: Workspace,
  firstReading: FirstReading,
  cache: ReadingCache,
): NotesFiles {
  const delta = treeDelta();
  let reading: Reading | undefined;
  /** URIs of the files whose reading the user cancelled. */
  let cancelled: ReadonlySet<string> = new Set();

  /** Reads a file. One that cannot be read is skipped from then on. */
  async function read(uri: string, yieldIfDue: YieldIfDue): Promise<void> {
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

  /** Reads files, and calls `start` when the tree can be shown. */
  async function readAll(uris: readonly string[], start: () => void): Promise<void> {
    const progress = showProgress(connection, t('Reading study notes'), uris.length);
    const yieldIfDue = createTimeSlicer();
    let done = 0;
    for (const uri of uris) {
      if (progress.isCancelled()) break;
      await read(uri, yieldIfDue);
      progress.report(++done);
      if (done % ROWS_AT_ONCE > 0) continue;
      start();
      publisher.treeChanged();
    }
    progress.end();
    cache.save();
    cancelled = new Set(uris.slice(done));
    if (done > ROWS_AT_ONCE) publisher.treeChanged();
  }

  function beginReading(uris: readonly string[]): Reading {
    const started = new Promise<void>((start) => {
      void answer(undefined, () => readAll(uris, start)).then(() => {
        reading = undefined;
        start();
      });
    });
    return { started };
  }

  async function ready(): Promise<void> {
    await workspace.ready();
    for (const uri of service.openUris()) await firstReading(uri);
  }

  /** Returns files in folders of open files first, then those that were changed last. */
  function inReadingOrder(uris: readonly string[]): readonly string[] {
    const openFolders = new Set(service.openUris().map(parentOf));
    const rank = (uri: string) => (openFolders.has(parentOf(uri)) ? 1 : 0);
    return uris.toSorted((a, b) => rank(b) - rank(a) || cache.changedAt(b) - cache.changedAt(a));
  }

  async function readUnread(): Promise<void> {
    await ready();
    const unread = await runInSlices(service.notesFiles.unread(), createTimeSlicer());
    const wanted = unread.filter((uri) => !cancelled.has(uri));
    if (wanted.length > 0) reading ??= beginReading(inReadingOrder(wanted));
    await reading?.started;
    service.notesFiles.noteOpenLinks();
  }

  /** Returns the text of a file that is not open. */
  async function textOf(uri: string): Promise<string | undefined> {
    return service.version(uri) === undefined ? readOne(files, uri) : undefined;
  }

  async function notes(uri: string): Promise<NotesTree | undefined> {
    return runInSlices(service.notesFiles.wholeTree(uri, await textOf(uri)), createTimeSlicer());
  }

  async function beside(uri: string, folder: string | undefined): Promise<readonly PlacedNotes[]> {
    const uris = folder === undefined ? [] : service.notesFiles.inFolder(folder, uri);
    if (uris.length > MAX_OF_ONE_AUTHOR) return [];
    const yieldIfDue = createTimeSlicer();
    const found: PlacedNotes[] = [];
    for (const each of uris) {
      const notes = await runInSlices(service.notesFiles.notes(each, await textOf(each)), yieldIfDue);
      if (notes) found.push({ uri: each, notes });
    }
    return found;
  }

  return {
    async symbols(query, token) {
      await ready();
      const yieldIfDue = createTimeSlicer();
      for (const uri of await runInSlices(service.notesFiles.unreadFor(query, MAX_READ_FOR_SEARCH), yieldIfDue)) {
        if (token.isCancellationRequested) return [];
        await read(uri, yieldIfDue);
      }
      cache.save();
      const found: WorkspaceSymbol[] = [];
      for (const symbols of service.notesFiles.symbols(query)) {
        if (token.isCancellationRequested) return [];
        for (const symbol of symbols)
          if (!client.hasMarkdownFeatures || symbol.data !== HEADING_DATA) found.push(symbol);
        await yieldIfDue();
      }
      return found;
    },

    async tree({ again, since }) {
      if (again && workspace.left() > 0) workspace.again();
      if (again) cancelled = new Set();
      await readUnread();
      const notesFiles = service.notesFiles.tree();
      const [first, ...others] = notesFiles;
      const only = first?.isClosed && others.length === 0 ? await notes(first.uri) : undefined;
      return { ...delta(only ? [only] : notesFiles, since), unread: workspace.left() + cancelled.size };
    },

    async left(asked) {
      return runInSlices(service.notesFiles.left(asked, await textOf(asked.uri)), createTimeSlicer());
    },

    read: readUnread,
    notes,
    beside,
  };
}
