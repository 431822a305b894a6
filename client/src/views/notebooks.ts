import { type Event, EventEmitter, type TreeDataProvider } from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import {
  type AskNotebook,
  type AskTree,
  type NotebookTree,
  notebookRequest,
  treeChanged,
  treeRequest,
  type WorkspaceTree,
} from '../../../server/src/protocol';
import { opened, type Row, rowsOf } from './rows';
import { treeItem } from './treeItem';

/** The rows of all notebooks, asked for when somebody looks at them and not before. */
export interface Notebooks extends TreeDataProvider<Row> {
  /** The top rows, as the server knows them now. */
  readonly rows: () => Promise<readonly Row[]>;
  readonly refresh: () => void;
  /** Refreshes, and has files read whose reading was cancelled. */
  readonly readAgain: () => void;
  /** How many files the rows leave out, since their reading was cancelled. */
  readonly unread: () => number;
  readonly onDidChangeTreeData: Event<undefined>;
  /** Fires when the editor has taken new rows. */
  readonly onDidShow: Event<void>;
}

export function notebooks(client: BaseLanguageClient): Notebooks {
  const changed = new EventEmitter<undefined>();
  const shown = new EventEmitter<void>();
  let known: readonly Row[] = [];
  let unread = 0;
  let again = false;
  let asked: Promise<readonly Row[]> | undefined;

  async function ask(): Promise<readonly Row[]> {
    // A question would start a stopped server, which has died too often to be started without the user's wish.
    if (client.state === State.Stopped) return known;
    const asks: AskTree = { again };
    again = false;
    try {
      const tree = await client.sendRequest<WorkspaceTree>(treeRequest, asks);
      known = rowsOf(tree.notebooks);
      unread = tree.unread;
    } catch {
      // The server died over the question. The old rows stay until it is back and says that its trees changed.
      asked = undefined;
    }
    return known;
  }

  function rows(): Promise<readonly Row[]> {
    asked ??= ask();
    return asked;
  }

  function refresh(): void {
    asked = undefined;
    changed.fire(undefined);
  }

  async function topRows(): Promise<Row[]> {
    const top = await rows();
    shown.fire();
    return [...top];
  }

  function readAgain(): void {
    again = true;
    refresh();
  }

  async function childrenOf(row: Row): Promise<Row[]> {
    if (!row.isClosed) return [...row.children];
    const asks: AskNotebook = { uri: row.uri };
    const notebook = await client.sendRequest<NotebookTree | null>(notebookRequest, asks);
    return notebook ? [...opened(row, notebook).children] : [];
  }

  client.onNotification(treeChanged, refresh);
  return {
    rows,
    refresh,
    readAgain,
    unread: () => unread,
    onDidShow: shown.event,
    onDidChangeTreeData: changed.event,
    getChildren: (row) => (row ? childrenOf(row) : topRows()),
    getParent: (row) => row.parent,
    getTreeItem: treeItem,
  };
}
