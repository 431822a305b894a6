import { type Event, EventEmitter, type TreeDataProvider } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type NotesTree, TREE_CHANGED } from '../../../../server/src/protocol';
import { requestNotes } from '../status/requestNotes';
import { drawnRows } from './drawnRows';
import { filterAndSortRows } from './filterAndSortRows';
import { opened, type Row } from './rows';
import { filteredRows } from './shownRows';
import type { StoredViewOptions } from './storedViewOptions';
import { treeCache } from './treeCache';
import { resolvedItem, treeItem } from './treeItem';

/** The rows of all notes, requested from the server when they are first needed. */
export interface NotesFiles extends TreeDataProvider<Row> {
  /** Requests the top rows of all notes. */
  readonly rows: () => Promise<readonly Row[]>;
  /** Requests the top rows, filtered and sorted. */
  readonly shownRows: () => Promise<readonly Row[]>;
  /** Returns the current state of a row of the editor: text above it may have grown since. */
  readonly current: (row: Row) => Row;
  /**
   * Returns the object that the editor got for a row: for another object, the editor would request its siblings again before it
   * reveals the row.
   */
  readonly held: (row: Row) => Row;
  /** The notes of the last answer, without a new request. */
  readonly trees: () => readonly NotesTree[];
  readonly refresh: () => void;
  /** Redraws all rows, because what a click on them does has changed. */
  readonly redraw: () => void;
  /** Handles that the view became visible, so that the editor requests its rows. */
  readonly seen: () => void;
  /** Refreshes the rows, and reads files whose reading was cancelled. */
  readonly readAgain: () => void;
  /** Returns the number of files that were not read, because the user cancelled it. */
  readonly unread: () => number;
  /** Returns whether the editor has no rows. */
  readonly isEmpty: () => boolean;
  /** Fires when the server reports changes, even while the view is hidden. */
  readonly onDidChange: Event<void>;
  /** Fires with the rows to redraw, or with `undefined` for all. */
  readonly onDidChangeTreeData: Event<Row[] | undefined>;
  /** Fires when the editor has received new rows. */
  readonly onDidShow: Event<void>;
}

/** Creates the data provider of the view, which requests rows from the server. */
export function notesFiles(client: BaseLanguageClient, viewOptions: StoredViewOptions): NotesFiles {
  const didChange = new EventEmitter<void>();
  const cache = treeCache(client);
  const shown = filteredRows(cache, viewOptions);
  const drawn = drawnRows(shown);
  const current = (row: Row) => shown.find(row.id) ?? row;

  async function rowsBelow(row: Row): Promise<readonly Row[]> {
    if (!row.isClosed) return row.children;
    const notes = await requestNotes(client, row.uri);
    return notes ? (filterAndSortRows([opened(row, notes)], viewOptions.chosen())[0]?.children ?? []) : [];
  }

  client.onNotification(TREE_CHANGED, async () => {
    cache.outdate();
    didChange.fire();
    await drawn.update();
  });
  viewOptions.onDidChoose(drawn.redraw);
  return {
    rows: cache.rows,
    shownRows: shown.request,
    current,
    held: drawn.held,
    refresh() {
      cache.outdateAll(false);
      didChange.fire();
      drawn.update();
    },
    redraw: drawn.redraw,
    seen: drawn.seen,
    readAgain() {
      cache.outdateAll(true);
      didChange.fire();
      drawn.redraw();
    },
    trees: cache.trees,
    unread: cache.unread,
    isEmpty: drawn.isEmpty,
    onDidChange: didChange.event,
    onDidShow: drawn.onDidShow,
    onDidChangeTreeData: drawn.onDidChange,
    async getChildren(row) {
      const rows = await (row ? rowsBelow(current(row)) : drawn.top());
      drawn.hold(rows);
      return [...rows];
    },
    getParent: ({ parent }) => parent && drawn.held(parent),
    getTreeItem: (row) => treeItem(current(row)),
    resolveTreeItem(item, row) {
      drawn.place(row);
      return resolvedItem(client, item, current(row));
    },
  };
}
