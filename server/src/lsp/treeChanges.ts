import type { NotebookTree, WorkspaceTree } from '../protocol';

/** Tells all notebooks; to one who has the answer before, those that changed since then. */
export type TellTree = (
  notebooks: readonly NotebookTree[],
  since: number | undefined,
) => Pick<WorkspaceTree, 'version' | 'notebooks' | 'gone'>;

/** A tree that is still the same object did not change: ten thousand notebooks are not told for one that did. */
export function tellingChanges(): TellTree {
  let version = 0;
  let told: ReadonlyMap<string, NotebookTree> = new Map();

  return (notebooks, since) => {
    const before = since === version ? told : undefined;
    told = new Map(notebooks.map((notebook) => [notebook.uri, notebook]));
    version++;
    if (!before) return { version, notebooks };
    return {
      version,
      notebooks: notebooks.filter((notebook) => before.get(notebook.uri) !== notebook),
      gone: [...before.keys()].filter((uri) => !told.has(uri)),
    };
  };
}
