import { type Event, EventEmitter, type TreeDataProvider } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type NotebookTree, treeChanged } from '../../../server/src/protocol';
import { arranged } from './arrange';
import type { Arrangement } from './arrangement';
import type { Arrangements } from './arrangements';
import { changedRows } from './changedRows';
import { notebookNow } from './notebookNow';
import { flat, opened, type Row } from './rows';
import { toldTrees } from './toldTrees';
import { resolvedItem, treeItem } from './treeItem';

/** The rows of all notebooks, asked for when somebody looks at them and not before. */
export interface Notebooks extends TreeDataProvider<Row> {
  /** The top rows of all notes, as the server knows them now. */
  readonly rows: () => Promise<readonly Row[]>;
  /** The top rows as the user wants to see them. */
  readonly arrangedRows: () => Promise<readonly Row[]>;
  /** A row that the editor holds as the notes are now: text above it may have grown since. */
  readonly current: (row: Row) => Row;
  /** The notebooks that the server told of last; it is not asked for more. */
  readonly trees: () => readonly NotebookTree[];
  readonly refresh: () => void;
  /** Refreshes, and has files read whose reading was cancelled. */
  readonly readAgain: () => void;
  /** How many files the rows leave out, since their reading was cancelled. */
  readonly unread: () => number;
  /** The editor holds no row. */
  readonly isEmpty: () => boolean;
  /** Fires when the server has more to tell, be it drawn or not. */
  readonly onDidChange: Event<void>;
  /** Fires with the rows that are to be drawn anew, or with undefined for all of them. */
  readonly onDidChangeTreeData: Event<Row[] | undefined>;
  /** Fires when the editor has taken new rows. */
  readonly onDidShow: Event<void>;
}

export function notebooks(client: BaseLanguageClient, arrangements: Arrangements): Notebooks {
  const changed = new EventEmitter<Row[] | undefined>();
  const didChange = new EventEmitter<void>();
  const didShow = new EventEmitter<void>();
  const told = toldTrees(client);
  let shown: Shown | undefined;
  /** The top rows as the editor last drew them. */
  let drawn: readonly Row[] = [];
  /** The rows that the editor was given: it knows them by these very objects. */
  const held = new Map<string, Row>();
  /** The ids of those whose place it was told, too. */
  const placed = new Set<string>();

  async function arrangedRows(): Promise<readonly Row[]> {
    const of = await told.rows();
    const by = arrangements.chosen();
    if (shown?.of !== of || shown.by !== by) shown = { of, by, rows: arranged(of, by), byId: undefined };
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

  /** The row as the editor was given it or, where it was not, the nearest one around it. */
  function heldAround(row: Row | undefined): Row | undefined {
    return row && (held.get(row.id) ?? heldAround(row.parent));
  }

  function drawAll(): void {
    didChange.fire();
    changed.fire(undefined);
  }

  function refresh(): void {
    told.outdateAll(false);
    drawAll();
  }

  /** The editor draws what changed, and not all rows: there may be thousands. */
  async function follow(): Promise<void> {
    told.outdate();
    if (drawn.length === 0) return drawAll();
    didChange.fire();
    const before = drawn;
    drawn = await arrangedRows();
    const changes = changedRows(before, drawn, placed);
    for (const id of changes ?? []) placed.delete(id);
    const rows = changes?.flatMap((id) => heldAround(shownWith(id)) ?? []);
    if (rows?.length !== 0) changed.fire(rows && [...new Set(rows)]);
    if (changes) didShow.fire();
  }

  async function topRows(): Promise<readonly Row[]> {
    drawn = await arrangedRows();
    held.clear();
    placed.clear();
    didShow.fire();
    return drawn;
  }

  async function rowsBelow(row: Row): Promise<readonly Row[]> {
    if (!row.isClosed) return row.children;
    const notebook = await notebookNow(client, row.uri);
    return notebook ? (arranged([opened(row, notebook)], arrangements.chosen())[0]?.children ?? []) : [];
  }

  async function getChildren(row?: Row): Promise<Row[]> {
    const rows = await (row ? rowsBelow(current(row)) : topRows());
    for (const each of rows) held.set(each.id, each);
    return [...rows];
  }

  client.onNotification(treeChanged, follow);
  arrangements.onDidChoose(() => changed.fire(undefined));
  return {
    rows: told.rows,
    arrangedRows,
    current,
    refresh,
    readAgain() {
      told.outdateAll(true);
      drawAll();
    },
    trees: told.trees,
    unread: told.unread,
    isEmpty: () => drawn.length === 0,
    onDidChange: didChange.event,
    onDidShow: didShow.event,
    onDidChangeTreeData: changed.event,
    getChildren,
    getParent: ({ parent }) => parent && (held.get(parent.id) ?? parent),
    getTreeItem: (row) => treeItem(current(row)),
    resolveTreeItem(item, row) {
      placed.add(row.id);
      return resolvedItem(client, item, current(row));
    },
  };
}

/** The rows of the server as the user wants to see them. */
interface Shown {
  readonly of: readonly Row[];
  readonly by: Arrangement;
  readonly rows: readonly Row[];
  byId: ReadonlyMap<string, Row> | undefined;
}
