import type { NotesTree, WorkspaceTree } from '../../../../server/src/protocol';
import { uriKey } from '../../../../server/src/service/paths/uriKey';

/** Returns all notes, sorted by path, after an answer with all of them or with the changes since the previous answer. */
export function mergeTrees(
  known: readonly NotesTree[],
  { notesFiles, gone }: Pick<WorkspaceTree, 'notesFiles' | 'gone'>,
): readonly NotesTree[] {
  if (!gone) return notesFiles;
  const all = new Map(known.map((notes) => [notes.uri, notes]));
  for (const uri of gone) all.delete(uri);
  const kept = all.size;
  for (const notes of notesFiles) all.set(notes.uri, notes);
  return all.size === kept ? [...all.values()] : [...all.values()].sort(byPath);
}

function byPath(a: NotesTree, b: NotesTree): number {
  return uriKey(a.uri) < uriKey(b.uri) ? -1 : 1;
}
