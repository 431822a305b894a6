import { access, constants, readFile, realpath } from 'node:fs/promises';
import path from 'node:path';
import { linkTarget } from '../disk/linkTarget';
import { RefusedFile } from '../disk/refusedFile';
import { replaceAtomically } from '../disk/replaceAtomically';
import { removeAbandoned } from '../disk/temporaryFile';

/**
 * Gives a file another text, all of it or none. A link stays a link, to a file that is replaced where it lies: below the link's
 * folder or the one in which the command runs. A file that may not be written is not replaced either, and neither is one that
 * contains something else than `before`, since somebody is at work in it. Throws a `RefusedFile`, and what Node throws.
 */
export async function replaceFile(file: string, before: string, after: string): Promise<void> {
  const target = await linkTarget(file, [path.dirname(file), '.']);
  await access(target, constants.W_OK);
  await replaceAtomically(target, after, async () => {
    if ((await readFile(target, 'utf8')) !== before) throw new RefusedFile('was changed by another program');
  });
}

/** Removes what runs of the command that were killed have left where the files lie. */
export async function removeAbandonedBeside(files: readonly string[]): Promise<void> {
  const targets = await Promise.all(
    files.map((file) => (file === '-' ? undefined : realpath(file).catch(() => undefined))),
  );
  const folders = new Set(targets.flatMap((target) => (target === undefined ? [] : path.dirname(target))));
  for (const folder of folders) await removeAbandoned(folder);
}
