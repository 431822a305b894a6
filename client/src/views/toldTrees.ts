import { type BaseLanguageClient, State } from 'vscode-languageclient';
import { type AskTree, type NotebookTree, treeRequest, type WorkspaceTree } from '../../../server/src/protocol';
import { mergeTrees } from './mergeTrees';
import { type Row, rowsOf } from './rows';

/** The notebooks as the server tells them, which is asked when somebody looks, and then for what changed. */
export interface ToldTrees {
  /** The top rows of all notes, as the server knows them now. */
  readonly rows: () => Promise<readonly Row[]>;
  /** The notebooks that the server told of last; it is not asked for more. */
  readonly trees: () => readonly NotebookTree[];
  /** How many files the rows leave out, since their reading was cancelled. */
  readonly unread: () => number;
  /** The server has more to tell. */
  readonly outdate: () => void;
  /** The server is to tell everything, and `again`, what nobody has read since it was cancelled. */
  readonly outdateAll: (again: boolean) => void;
}

export function toldTrees(client: BaseLanguageClient): ToldTrees {
  /** Undefined where the next answer must tell all notebooks. */
  let version: number | undefined;
  let trees: readonly NotebookTree[] = [];
  let known: readonly Row[] = [];
  let unread = 0;
  let readsAgain = false;
  let asked: Promise<readonly Row[]> | undefined;

  async function ask(): Promise<readonly Row[]> {
    // A question would start a stopped server, which has died too often to be started without the user's wish.
    if (client.state === State.Stopped) return known;
    const asks: AskTree = { again: readsAgain, ...(version !== undefined && { since: version }) };
    readsAgain = false;
    try {
      const tree = await client.sendRequest<WorkspaceTree>(treeRequest, asks);
      version = tree.version;
      trees = mergeTrees(trees, tree);
      known = rowsOf(trees);
      unread = tree.unread;
    } catch {
      // The server died over the question. The old rows stay until it is back and says that its trees changed.
      asked = undefined;
    }
    return known;
  }

  return {
    rows() {
      asked ??= ask();
      return asked;
    },
    trees: () => trees,
    unread: () => unread,
    outdate() {
      asked = undefined;
    },
    outdateAll(again) {
      asked = undefined;
      version = undefined;
      readsAgain ||= again;
    },
  };
}
