import type { NotesTree, WorkspaceTree } from '../../protocol';

/** Returns all trees, or those that changed since the previous answer if the client has it. */
export type TreeDelta = (
  notesFiles: readonly NotesTree[],
  since: number | undefined,
) => Pick<WorkspaceTree, 'version' | 'notesFiles' | 'gone'>;

/** Compares trees by identity: a tree that is the same object did not change, and is not sent again. */
export function treeDelta(): TreeDelta {
  let version = 0;
  let sent: ReadonlyMap<string, NotesTree> = new Map();

  return (notesFiles, since) => {
    const before = since === version ? sent : undefined;
    sent = new Map(notesFiles.map((notes) => [notes.uri, notes]));
    version++;
    if (!before) return { version, notesFiles };
    return {
      version,
      notesFiles: notesFiles.filter((notes) => before.get(notes.uri) !== notes),
      gone: [...before.keys()].filter((uri) => !sent.has(uri)),
    };
  };
}
