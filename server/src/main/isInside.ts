import { lstat, readlink, realpath } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { IsInside } from '../lsp/workspace/files';

/** Maximum number of links to follow. More are a cycle. */
const MAX_LINKS = 40;

/**
 * Follows links segment by segment and stops at the first that leaves the folder. `realpath` would follow it, and connect to
 * another machine if the link leads there.
 */
export const isInside: IsInside = async (folder, uri) => {
  if (!uri.startsWith('file:')) return true;
  try {
    const named = fileURLToPath(folder);
    return await staysIn([named, await realpath(named)], path.relative(named, fileURLToPath(uri)));
  } catch {
    // The folder does not exist or cannot be read.
    return false;
  }
};

/** `folders` are two paths of one folder: the path that was opened, and the real path. */
async function staysIn(folders: readonly [string, string], below: string): Promise<boolean> {
  const real = folders[1];
  let names = namesOf(below);
  let at = real;
  for (let links = 0; names.length > 0; ) {
    const next = path.join(at, names.shift() as string);
    if (belowIn(real, next) === undefined) return false;
    const target = await linkAt(next);
    if (target === undefined) {
      at = next;
    } else {
      if (++links > MAX_LINKS) return false;
      const inside = path.isAbsolute(target)
        ? folders.map((folder) => belowIn(folder, target)).find((found) => found !== undefined)
        : target;
      if (inside === undefined) return false;
      if (path.isAbsolute(target)) at = real;
      names = [...namesOf(inside), ...names];
    }
  }
  return true;
}

/** Returns the target of a symbolic link; `undefined` if the path is not a link or does not exist. */
async function linkAt(place: string): Promise<string | undefined> {
  try {
    return (await lstat(place)).isSymbolicLink() ? await readlink(place) : undefined;
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR'))
      return undefined;
    throw error;
  }
}

/** Returns the relative path from a folder to a path in it; `undefined` for other paths. */
function belowIn(folder: string, place: string): string | undefined {
  const below = path.relative(folder, place);
  return below === '..' || below.startsWith(`..${path.sep}`) || path.isAbsolute(below) ? undefined : below;
}

function namesOf(below: string): string[] {
  return below.split(path.sep === '\\' ? /[\\/]/ : '/').filter((name) => name !== '');
}
