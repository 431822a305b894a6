import { type Event, EventEmitter, type TreeDataProvider } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type NotesTree, TREE_CHANGED } from '../../../../server/src/protocol';
import { notesNow } from '../status/notesNow';
import { changedRows } from './changedRows';
import { filterAndSortRows } from './filterAndSortRows';
import { flat, opened, type Row } from './rows';
import type { StoredViewOptions } from './storedViewOptions';
import { treeCache } from './treeCache';
import { resolvedItem, treeItem } from './treeItem';
import type { ViewOptions } from './viewOptions';

/*
 * The tree data provider of the view. Input: trees of the server, and requests of the editor. Output: rows, and events
 * that name the rows to redraw.
 *
 * Invariant: `held` contains the row objects that the editor has: it identifies rows by object identity, and ignores
 * events about others.
 */

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
  const changed = new EventEmitter<Row[] | undefined>();
  const didChange = new EventEmitter<void>();
  const didShow = new EventEmitter<void>();
  const cache = treeCache(client);
  let shown: Shown | undefined;
  /** The top rows as the editor last drew them. */
  let drawn: readonly Row[] = [];
  /** The rows that the editor has, by ID. The editor identifies rows by object identity. */
  const held = new Map<string, Row>();
  /** The IDs of rows whose location the editor has, too. */
  const placed = new Set<string>();
  /**
   * Whether the editor may request rows without an event from us. If a single row changes then, the editor forgets its
   * descendants; only a redraw of all rows preserves their order.
   */
  let asksByItself = false;
  /** Whether the editor was asked to redraw all rows and has not requested them yet. */
  let isRedrawRequested = false;
  /** Number of pending requests of the editor for the top rows. */
  let waiting = 0;
  /** Whether something changed during a pending request. */
  let isOutdated = false;

  async function shownRows(): Promise<readonly Row[]> {
    const of = await cache.rows();
    const by = viewOptions.chosen();
    if (shown?.of !== of || shown.by !== by) shown = { of, by, rows: filterAndSortRows(of, by), byId: undefined };
    return shown.rows;
  }

  function current(row: Row): Row {
    return shownWith(row.id) ?? row;
  }

  function shownWith(id: string): Row | undefined {
    if (!shown) return undefined;
    shown.byId ??= new Map(flat(shown.rows).map((each) => [each.id, each]));
    return shown.byId.get(id);
  }

  function heldRow(row: Row): Row {
    return held.get(row.id) ?? row;
  }

  /** Returns the object that the editor got for a row, or else for its nearest ancestor. */
  function heldAround(row: Row | undefined): Row | undefined {
    return row && (held.get(row.id) ?? heldAround(row.parent));
  }

  function refresh(): void {
    cache.outdateAll(false);
    didChange.fire();
    draw();
  }

  async function follow(): Promise<void> {
    cache.outdate();
    didChange.fire();
    await draw();
  }

  /** Redraws changed rows only: there may be thousands, and a row does not react to clicks while it is redrawn. */
  async function draw(): Promise<void> {
    isOutdated = waiting > 0;
    if (isOutdated) return;
    if (drawn.length === 0) return isRedrawRequested ? undefined : drawAll();
    const before = drawn;
    drawn = await shownRows();
    const changes = isRedrawRequested ? [] : changedRows(before, drawn, placed);
    if (!changes || (changes.length > 0 && asksByItself)) return drawAll();
    for (const id of changes) placed.delete(id);
    const rows = new Set(changes.flatMap((id) => heldAround(shownWith(id)) ?? []));
    if (rows.size > 0) changed.fire([...rows]);
    didShow.fire();
  }

  function drawAll(): void {
    isRedrawRequested = true;
    asksByItself = false;
    changed.fire(undefined);
  }

  async function topRows(): Promise<readonly Row[]> {
    isRedrawRequested = false;
    waiting++;
    drawn = await shownRows();
    waiting--;
    held.clear();
    placed.clear();
    // The editor processes the rows after this call returns. If a row were revealed before that, it would request them
    // again.
    setTimeout(taken);
    return drawn;
  }

  function taken(): void {
    didShow.fire();
    if (isOutdated) draw();
  }

  async function rowsBelow(row: Row): Promise<readonly Row[]> {
    if (!row.isClosed) return row.children;
    const notes = await notesNow(client, row.uri);
    return notes ? (filterAndSortRows([opened(row, notes)], viewOptions.chosen())[0]?.children ?? []) : [];
  }

  async function getChildren(row?: Row): Promise<Row[]> {
    const rows = await (row ? rowsBelow(current(row)) : topRows());
    for (const each of rows) held.set(each.id, each);
    return [...rows];
  }

  client.onNotification(TREE_CHANGED, follow);
  viewOptions.onDidChoose(drawAll);
  return {
    rows: cache.rows,
    shownRows,
    current,
    held: heldRow,
    refresh,
    redraw: drawAll,
    seen() {
      asksByItself = true;
    },
    readAgain() {
      cache.outdateAll(true);
      didChange.fire();
      drawAll();
    },
    trees: cache.trees,
    unread: cache.unread,
    isEmpty: () => drawn.length === 0,
    onDidChange: didChange.event,
    onDidShow: didShow.event,
    onDidChangeTreeData: changed.event,
    getChildren,
    getParent: ({ parent }) => parent && heldRow(parent),
    getTreeItem: (row) => treeItem(current(row)),
    resolveTreeItem(item, row) {
      placed.add(row.id);
      return resolvedItem(client, item, current(row));
    },
  };
}

/** The rows of the server, filtered and sorted. */
interface Shown {
  readonly of: readonly Row[];
  readonly by: ViewOptions;
  readonly rows: readonly Row[];
  byId: ReadonlyMap<string, Row> | undefined;
}
