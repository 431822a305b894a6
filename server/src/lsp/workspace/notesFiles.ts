import type { CancellationToken, WorkspaceSymbol } from 'vscode-languageserver';
import { HEADING_DATA } from '../../editor/outline/workspaceSymbols';
import type { NotesTree, TreeParams, WorkspaceTree } from '../../protocol';
import type { TimeLeftParams } from '../../protocol/plan';
import type { PlacedNotes } from '../../service/plans';
import type { FirstReading } from '../scheduling/firstReading';
import { createTimeSlicer, runInSlices, type YieldIfDue } from '../scheduling/timeSlicer';
import type { Session } from '../session';
import { readOne } from './files';
import { notesReader } from './notesReader';
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
  tree(params: TreeParams): Promise<WorkspaceTree>;
  /** Returns the whole tree of one notes file. */
  notes(uri: string): Promise<NotesTree | undefined>;
  /** Returns the other notes in the folder of a file; none if there are so many that they belong to a whole class. */
  beside(uri: string, folder: string | undefined): Promise<readonly PlacedNotes[]>;
  /** Returns the remaining time of notes or of a part of them; `undefined` if everything is done. */
  timeLeft(params: TimeLeftParams): Promise<string | undefined>;
}

/** Maximum number of files that one search reads, the best matches first. The next search continues. */
const MAX_READ_FOR_SEARCH = 100;

/** Maximum number of notes that one author has in a folder. */
const MAX_OF_ONE_AUTHOR = 100;

/** Creates the answers about all notes of the workspace, which read the files when they are first needed. */
export function createNotesFiles(
  session: Session,
  workspace: Workspace,
  firstReading: FirstReading,
  cache: ReadingCache,
): NotesFiles {
  const { service, files } = session;
  const reader = notesReader(session, workspace, firstReading, cache);
  const delta = treeDelta();

  /** Returns the text of a file that is not open. */
  async function textOf(uri: string): Promise<string | undefined> {
    return service.version(uri) === undefined ? readOne(files, uri) : undefined;
  }

  async function notes(uri: string): Promise<NotesTree | undefined> {
    return runInSlices(service.notesFiles.wholeTree(uri, await textOf(uri)), createTimeSlicer());
  }

  return {
    read: reader.readUnread,
    notes,

    async symbols(query, token) {
      await reader.ready();
      const yieldIfDue = createTimeSlicer();
      for (const uri of await runInSlices(service.notesFiles.unreadFor(query, MAX_READ_FOR_SEARCH), yieldIfDue)) {
        if (token.isCancellationRequested) return [];
        await reader.read(uri, yieldIfDue);
      }
      cache.save();
      return symbolsOf(session, query, token, yieldIfDue);
    },

    async tree({ again, since }) {
      if (again && workspace.unscanned() > 0) workspace.scanAgain();
      if (again) reader.retryCancelled();
      await reader.readUnread();
      const notesFiles = service.notesFiles.tree();
      const [first, ...others] = notesFiles;
      const only = first?.isClosed && others.length === 0 ? await notes(first.uri) : undefined;
      return { ...delta(only ? [only] : notesFiles, since), unread: workspace.unscanned() + reader.cancelled() };
    },

    async timeLeft(params) {
      return runInSlices(service.notesFiles.timeLeft(params, await textOf(params.uri)), createTimeSlicer());
    },

    async beside(uri, folder) {
      const uris = folder === undefined ? [] : service.notesFiles.inFolder(folder, uri);
      if (uris.length > MAX_OF_ONE_AUTHOR) return [];
      const yieldIfDue = createTimeSlicer();
      const found: PlacedNotes[] = [];
      for (const each of uris) {
        const notes = await runInSlices(service.notesFiles.notes(each, await textOf(each)), yieldIfDue);
        if (notes) found.push({ uri: each, notes });
      }
      return found;
    },
  };
}

/** Returns the symbols of all notes that were read; none if the request is cancelled. */
async function symbolsOf(
  { client, service }: Session,
  query: string,
  token: CancellationToken,
  yieldIfDue: YieldIfDue,
): Promise<WorkspaceSymbol[]> {
  const found: WorkspaceSymbol[] = [];
  for (const symbols of service.notesFiles.symbols(query)) {
    if (token.isCancellationRequested) return [];
    for (const symbol of symbols) if (!client.hasMarkdownFeatures || symbol.data !== HEADING_DATA) found.push(symbol);
    await yieldIfDue();
  }
  return found;
}
