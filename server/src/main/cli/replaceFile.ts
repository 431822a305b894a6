import { access, constants, realpath } from 'node:fs/promises';
import path from 'node:path';
import { t } from '@vscode/l10n';
import { linkTarget } from '../disk/linkTarget';
import { readRegularFile } from '../disk/readRegularFile';
import { RefusedFile } from '../disk/refusedFile';
import { replaceAtomically } from '../disk/replaceAtomically';
import { removeAbandoned } from '../disk/temporaryFile';

/**
 * Replaces the text of a file atomically. A symbolic link is kept, and its target replaced, if that is below the working folder
 * or, for a file elsewhere, below its own folder. Refuses a file without write permission, and one whose text is no longer
 * `before`, since another program is editing it. Throws a `RefusedFile`, and the errors of Node.js.
 */
export async function replaceFile(file: string, before: string, after: string): Promise<void> {
  // A folder in a repository may itself be a link to another folder of the user.
  const target = await linkTarget(file, isBelowWorkingFolder(file) ? ['.'] : [path.dirname(file), '.']);
  await access(target, constants.W_OK);
  await replaceAtomically(target, after, async () => {
    if (Buffer.compare(await readRegularFile(target), Buffer.from(before)) !== 0)
      throw new RefusedFile(t('was changed by another program'));
  });
}

function isBelowWorkingFolder(file: string): boolean {
  const relative = path.relative('.', file);
  return !path.isAbsolute(relative) && relative.split(path.sep)[0] !== '..';
}

/** Removes the temporary files of killed processes from the folders of these files. */
export async function removeAbandonedBeside(files: readonly string[]): Promise<void> {
  const targets = await Promise.all(
    files.map((file) => (file === '-' ? undefined : realpath(file).catch(() => undefined))),
  );
  const folders = new Set(targets.flatMap((target) => (target === undefined ? [] : path.dirname(target))));
  for (const folder of folders) await removeAbandoned(folder);
}
