import type { NotebookTree, WorkspaceTree } from '../protocol';

/** Returns all trees, or those that changed since the previous answer if the client has it. */
export type TreeDelta = (
  notebooks: readonly NotebookTree[],
  since: number | undefined,
) => Pick<WorkspaceTree, 'version' | 'notebooks' | 'gone'>;

/** Compares trees by identity: a tree that is the same object did not change, and is not sent again. */
export function treeDelta(): TreeDelta {
  let version = 0;
  let sent: ReadonlyMap<string, NotebookTree> = new Map();

  return (notebooks, since) => {
    const before = since === version ? sent : undefined;
    sent = new Map(notebooks.map((notebook) => [notebook.uri, notebook]));
    version++;
    if (!before) return { version, notebooks };
    return {
      version,
      notebooks: notebooks.filter((notebook) => before.get(notebook.uri) !== notebook),
      gone: [...before.keys()].filter((uri) => !sent.has(uri)),
    };
  };
}
