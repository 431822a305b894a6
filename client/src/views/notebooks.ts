import { type Event, EventEmitter, type TreeDataProvider, type TreeItem } from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import {
  type AskTree,
  type NotebookTree,
  type TreeChanged,
  treeChanged,
  treeRequest,
  type WorkspaceTree,
} from '../../../server/src/protocol';
import { arranged } from './arrange';
import type { Arrangements } from './arrangements';
import { areAlike, changedRows } from './changedRows';
import { mergeTrees } from './mergeTrees';
import { notebookNow } from './notebookNow';
import { opened, type Row, rowsOf } from './rows';
import { treeItem } from './treeItem';

/** The rows of all notebooks, asked for when somebody looks at them and not before. */
export interface Notebooks extends TreeDataProvider<Row> {
  /** The top rows of all notes, as the server knows them now. */
  readonly rows: () => Promise<readonly Row[]>;
  /** The top rows as the user wants to see them. */
  readonly arrangedRows: () => Promise<readonly Row[]>;
  /** The notebooks that the server told of last; it is not asked for more. */
  readonly trees: () => readonly NotebookTree[];
  readonly refresh: () => void;
  /** Refreshes, and has files read whose reading was cancelled. */
  readonly readAgain: () => void;
  /** How many files the rows leave out, since their reading was cancelled. */
  readonly unread: () => number;
  /** The editor holds no row. */
  readonly isEmpty: () => boolean;
  readonly onDidChangeTreeData: Event<Row[] | undefined>;
  /** Fires when the editor has taken new rows. */
  readonly onDidShow: Event<void>;
}

export function notebooks(client: BaseLanguageClient, arrangements: Arrangements): Notebooks {
  const changed = new EventEmitter<Row[] | undefined>();
  const didShow = new EventEmitter<void>();
  let told: Told = { version: undefined, notebooks: [] };
  let known: readonly Row[] = [];
  /** The same as the user wants to see them. */
  let shown: readonly Row[] = [];
  let shownById: ReadonlyMap<string, Row> = new Map();
  /** The top rows that the editor holds; it knows them by these very objects. */
  let held: readonly Row[] = [];
  /** The same as the editor last saw them. */
  let seen: readonly Row[] = [];
  let unread = 0;
  let again = false;
  let asked: Promise<readonly Row[]> | undefined;
  let isFresh = false;

  async function ask(): Promise<readonly Row[]> {
    // A question would start a stopped server, which has died too often to be started without the user's wish.
    if (client.state === State.Stopped) return known;
    const { version } = told;
    const asks: AskTree = { again, ...(version !== undefined && { since: version }) };
    again = false;
    try {
      const tree = await client.sendRequest<WorkspaceTree>(treeRequest, asks);
      told = { version: tree.version, notebooks: mergeTrees(told.notebooks, tree) };
      known = rowsOf(told.notebooks);
      arrange();
      unread = tree.unread;
      isFresh = true;
    } catch {
      // The server died over the question. The old rows stay until it is back and says that its trees changed.
      asked = undefined;
    }
    return known;
  }

  function arrange(): void {
    shown = arranged(known, arrangements.chosen());
    shownById = new Map(shown.map((row) => [row.id, row]));
  }

  function rearrange(): void {
    arrange();
    changed.fire(undefined);
  }

  async function arrangedRows(): Promise<readonly Row[]> {
    await rows();
    return shown;
  }

  function rows(): Promise<readonly Row[]> {
    asked ??= ask();
    return asked;
  }

  function forget(): void {
    asked = undefined;
    isFresh = false;
  }

  function refresh(): void {
    told = { ...told, version: undefined };
    forget();
    changed.fire(undefined);
  }

  /** The editor asks for what changed, and not for all rows: there may be thousands. */
  function follow({ uris }: TreeChanged): void {
    forget();
    if (held.some(({ entry }) => entry.type !== 'notebook')) {
      followAreas();
      return;
    }
    const rows = held.filter(({ uri, entry }) => entry.type === 'notebook' && uris.includes(uri));
    changed.fire(uris.length > 0 && rows.length === uris.length ? rows : undefined);
  }

  /** The top rows are those of a single notebook. */
  async function followAreas(): Promise<void> {
    const rows = await arrangedRows();
    const changes = changedRows(seen, rows);
    seen = rows;
    changed.fire(changes?.map((n) => held[n] as Row));
    if (changes) didShow.fire();
  }

  async function topRows(): Promise<Row[]> {
    held = await arrangedRows();
    seen = held;
    didShow.fire();
    return [...held];
  }

  function readAgain(): void {
    again = true;
    refresh();
  }

  /** The row as it is now. */
  function latest(row: Row): Row {
    return shownById.get(row.id) ?? row;
  }

  async function childrenOf(row: Row): Promise<Row[]> {
    if (!row.isClosed) return [...row.children];
    const notebook = await notebookNow(client, row.uri);
    return notebook ? [...(arranged([opened(row, notebook)], arrangements.chosen())[0]?.children ?? [])] : [];
  }

  async function changedItem(row: Row): Promise<TreeItem> {
    const top = await arrangedRows();
    // Other notebooks may have come or gone meanwhile.
    if (areAlike(top, held)) didShow.fire();
    else changed.fire(undefined);
    return treeItem(latest(row));
  }

  client.onNotification(treeChanged, follow);
  arrangements.onDidChoose(rearrange);
  return {
    rows,
    arrangedRows,
    refresh,
    readAgain,
    trees: () => told.notebooks,
    unread: () => unread,
    isEmpty: () => held.length === 0,
    onDidShow: didShow.event,
    onDidChangeTreeData: changed.event,
    getChildren: (row) => (row ? childrenOf(latest(row)) : topRows()),
    getParent: ({ parent }) => parent && (held.find(({ id }) => id === parent.id) ?? parent),
    getTreeItem: (row) => (isFresh || row.entry.type !== 'notebook' ? treeItem(latest(row)) : changedItem(row)),
  };
}

/** The last answer of the server, with all notebooks. */
interface Told {
  /** Undefined where the next answer must tell all of them. */
  readonly version: number | undefined;
  readonly notebooks: readonly NotebookTree[];
}
