import { lstat, realpath } from 'node:fs/promises';
import path from 'node:path';
import { t } from '@vscode/l10n';
import { errorCode } from './errorCode';
import { RefusedFile } from './refusedFile';

/**
 * Returns the path to read or write `file` at, which need not exist yet: a symbolic link is followed if it leads to a regular
 * file below one of `folders`. Otherwise, links in a repository could lead to any file of the user. Without `folders`, links
 * may lead anywhere. Throws a `RefusedFile`, and the errors of Node.js.
 */
export async function linkTarget(file: string, folders: readonly string[] | undefined): Promise<string> {
  const entry = path.join(await realpath(path.dirname(file)), path.basename(file));
  const target = await followed(entry);
  if (!folders) return target;
  const roots = await Promise.all(folders.map((folder) => realpath(folder)));
  const below = roots.map((root) => pathBelow(root, target)).find((relative) => relative !== undefined);
  if (below === undefined) throw new RefusedFile(t('is outside the folder: its path contains a symbolic link'));
  // Refused, since git runs programs that files in this folder name.
  if (isInGit(below) && (target !== entry || !isInGit(path.resolve(file)))) {
    throw new RefusedFile(t('is a symbolic link into a .git folder'));
  }
  return target;
}

async function followed(entry: string): Promise<string> {
  const stats = await lstatIfThere(entry);
  if (!stats || stats.isFile()) return entry;
  if (stats.isDirectory()) throw new RefusedFile(t('is a folder'));
  if (!stats.isSymbolicLink()) throw new RefusedFile(t('is not a regular file'));
  const target = await realpath(entry).catch((error) => {
    if (errorCode(error) !== 'ENOENT') throw error;
    throw new RefusedFile(t('is a symbolic link to a file that does not exist'));
  });
  if (!(await lstat(target)).isFile())
    throw new RefusedFile(t('is a symbolic link to something that is not a regular file'));
  return target;
}

async function lstatIfThere(entry: string) {
  return lstat(entry).catch((error) => {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  });
}

/** Returns whether a path contains a `.git` folder. Case is ignored, as some file systems do. */
function isInGit(place: string): boolean {
  return place.split(path.sep).some((name) => name.toLowerCase() === '.git');
}

/** Returns the relative path from a folder to a path below it; `undefined` if it is not below. Both must be real paths. */
function pathBelow(folder: string, target: string): string | undefined {
  const relative = path.relative(folder, target);
  const isOutside = relative === '..' || relative.startsWith(`..${path.sep}`) || path.isAbsolute(relative);
  return isOutside ? undefined : relative;
}
