import { lstat, realpath } from 'node:fs/promises';
import path from 'node:path';
import { errorCode } from './errorCode';
import { RefusedFile } from './refusedFile';

/**
 * Returns the path to read or write `file` at, which need not exist yet: a symbolic link is followed if it leads to a regular
 * file below one of `folders`. Otherwise a repository with links could choose any file of its user. Without `folders`, links may
 * lead anywhere. Throws a `RefusedFile`, and what Node throws.
 */
export async function linkTarget(file: string, folders: readonly string[] | undefined): Promise<string> {
  const entry = path.join(await realpath(path.dirname(file)), path.basename(file));
  const target = await followed(entry);
  if (!folders) return target;
  const roots = await Promise.all(folders.map((folder) => realpath(folder)));
  const below = roots.map((root) => pathBelow(root, target)).find((relative) => relative !== undefined);
  if (below === undefined) throw new RefusedFile('is outside the folder: its path contains a symbolic link');
  // What git itself reads there is run by it.
  if (isInGit(below) && (target !== entry || !isInGit(path.resolve(file)))) {
    throw new RefusedFile('is a symbolic link into a .git folder');
  }
  return target;
}

async function followed(entry: string): Promise<string> {
  const stats = await lstatIfThere(entry);
  if (!stats || stats.isFile()) return entry;
  if (stats.isDirectory()) throw new RefusedFile('is a folder');
  if (!stats.isSymbolicLink()) throw new RefusedFile('is not a regular file');
  const target = await realpath(entry).catch((error) => {
    if (errorCode(error) !== 'ENOENT') throw error;
    throw new RefusedFile('is a symbolic link to a file that does not exist');
  });
  if (!(await lstat(target)).isFile())
    throw new RefusedFile('is a symbolic link to something that is not a regular file');
  return target;
}

async function lstatIfThere(entry: string) {
  return lstat(entry).catch((error) => {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  });
}

/** Returns whether a path leads through a `.git` folder, on file systems that ignore case, too. */
function isInGit(place: string): boolean {
  return place.split(path.sep).some((name) => name.toLowerCase() === '.git');
}

/** Undefined for what is not below the folder. Both are real paths. */
function pathBelow(folder: string, target: string): string | undefined {
  const relative = path.relative(folder, target);
  const isOutside = relative === '..' || relative.startsWith(`..${path.sep}`) || path.isAbsolute(relative);
  return isOutside ? undefined : relative;
}
