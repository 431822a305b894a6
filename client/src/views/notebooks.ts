import { type Event, EventEmitter, type TreeDataProvider } from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import { type NotebookTree, treeChanged, treeRequest } from '../../../server/src/protocol';
import { type Row, rowsOf } from './rows';
import { treeItem } from './treeItem';

/** The rows of all notebooks, asked for when somebody looks at them and not before. */
export interface Notebooks extends TreeDataProvider<Row> {
  /** The top rows, as the server knows them now. */
  readonly rows: () => Promise<readonly Row[]>;
  readonly refresh: () => void;
  readonly onDidChangeTreeData: Event<undefined>;
  /** Fires when the editor has taken new rows. */
  readonly onDidShow: Event<void>;
}

export function notebooks(client: BaseLanguageClient): Notebooks {
  const changed = new EventEmitter<undefined>();
  const shown = new EventEmitter<void>();
  let known: readonly Row[] = [];
  let asked: Promise<readonly Row[]> | undefined;

  async function ask(): Promise<readonly Row[]> {
    // A question would start a stopped server, which has died too often to be started without the user's wish.
    if (client.state === State.Stopped) return known;
    try {
      known = rowsOf(await client.sendRequest<NotebookTree[]>(treeRequest));
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

  client.onNotification(treeChanged, refresh);
  return {
    rows,
    refresh,
    onDidShow: shown.event,
    onDidChangeTreeData: changed.event,
    getChildren: (row) => (row ? [...row.children] : topRows()),
    getParent: (row) => row.parent,
    getTreeItem: treeItem,
  };
}
