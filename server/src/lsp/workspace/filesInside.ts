import { parentOf } from '../../service/paths/pathInFolder';
import type { Files, IsInside, WorkspaceFiles } from './files';

/**
 * Returns access to the files inside their folders only. VS Code also finds files through symbolic links, and a link in a
 * repository can lead to any folder of the user. `rootOf` returns the folder that a file must not leave.
 */
export function filesInside(files: Files, isInside: IsInside, rootOf: (uri: string) => string): WorkspaceFiles {
  /** Checks the folder of many files once; then, most files need to be checked in it only. */
  function checker(): (uri: string) => Promise<boolean> {
    const folders = new Map<string, Promise<boolean>>();
    return async (uri) => {
      const folder = parentOf(uri);
      const known = folders.get(folder) ?? isInside(rootOf(uri), folder);
      folders.set(folder, known);
      return ((await known) && (await isInside(folder, uri))) || isInside(rootOf(uri), uri);
    };
  }

  return {
    ...files,
    isInside,
    async read(uris) {
      const batch = uris.slice(0, MAX_AT_ONCE);
      const inside = await Promise.all(batch.map(checker()));
      const read = batch.filter((_, n) => inside[n]);
      const texts = read.length > 0 ? await files.read(read) : [];
      let next = 0;
      const found: (string | undefined)[] = [];
      for (const [n] of batch.entries()) {
        // The others do not fit into one message, and are read next.
        if (inside[n] && next === texts.length) break;
        found.push(inside[n] ? texts[next++] : undefined);
      }
      return found;
    },
  };
}

/** Number of files that are checked together. */
const MAX_AT_ONCE = 64;
