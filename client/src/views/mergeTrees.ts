import type { NotebookTree, WorkspaceTree } from '../../../server/src/protocol';
import { uriKey } from '../../../server/src/service/uriKey';

/** Returns all notes, sorted by path, after an answer with all of them or with the changes since the previous answer. */
export function mergeTrees(
  known: readonly NotebookTree[],
  { notebooks, gone }: Pick<WorkspaceTree, 'notebooks' | 'gone'>,
): readonly NotebookTree[] {
  if (!gone) return notebooks;
  const all = new Map(known.map((notebook) => [notebook.uri, notebook]));
  for (const uri of gone) all.delete(uri);
  const kept = all.size;
  for (const notebook of notebooks) all.set(notebook.uri, notebook);
  return all.size === kept ? [...all.values()] : [...all.values()].sort(byPath);
}

function byPath(a: NotebookTree, b: NotebookTree): number {
  return uriKey(a.uri) < uriKey(b.uri) ? -1 : 1;
}
