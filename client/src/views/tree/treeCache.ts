import { type BaseLanguageClient, State } from 'vscode-languageclient';
import { type NotesTree, TREE_REQUEST, type TreeParams, type WorkspaceTree } from '../../../../server/src/protocol';
import { mergeTrees } from './mergeTrees';
import { type Row, rowsOf } from './rows';

/** The trees of all notes as the server last sent them; each request returns the changes since the previous one. */
export interface TreeCache {
  /** Requests the top rows of all notes. */
  readonly rows: () => Promise<readonly Row[]>;
  /** The notes of the last answer, without a new request. */
  readonly trees: () => readonly NotesTree[];
  /** Returns the number of files that were not read, because the user cancelled it. */
  readonly unread: () => number;
  /** Handles that the server has changes, so that the next request asks for them. */
  readonly outdate: () => void;
  /** Requests all notes; with `again`, also those that were not read because reading was cancelled. */
  readonly outdateAll: (again: boolean) => void;
}

/** Creates an empty cache, which requests trees from the server when they are needed. */
export function treeCache(client: BaseLanguageClient): TreeCache {
  /** The version of the last answer; `undefined` if the next answer must contain all notes. */
  let version: number | undefined;
  let trees: readonly NotesTree[] = [];
  let known: readonly Row[] = [];
  let unread = 0;
  let readsAgain = false;
  let requested: Promise<readonly Row[]> | undefined;
  /** The last request. The next one waits for its answer, whose version it needs; a late answer would restore old rows. */
  let lastRequest: Promise<readonly Row[]> = Promise.resolve(known);

  async function ask(): Promise<readonly Row[]> {
    // A request would start a stopped server, which has crashed too often to be restarted automatically.
    if (client.state === State.Stopped) return known;
    const params: TreeParams = { again: readsAgain, ...(version !== undefined && { since: version }) };
    readsAgain = false;
    try {
      const tree = await client.sendRequest<WorkspaceTree>(TREE_REQUEST, params);
      version = tree.version;
      trees = mergeTrees(trees, tree);
      known = rowsOf(trees);
      unread = tree.unread;
    } catch {
      // The server stopped before it answered. The previous rows remain until it runs again and reports changed trees.
      requested = undefined;
    }
    return known;
  }

  return {
    rows() {
      if (!requested) {
        requested = lastRequest.then(ask);
        lastRequest = requested;
      }
      return requested;
    },
    trees: () => trees,
    unread: () => unread,
    outdate() {
      requested = undefined;
    },
    outdateAll(again) {
      requested = undefined;
      version = undefined;
      readsAgain ||= again;
    },
  };
}
