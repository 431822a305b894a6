import { lstat, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { t } from '@vscode/l10n';
import { errorCode } from './errorCode';
import { linkTarget } from './linkTarget';
import { LockLost, withLock } from './lock';
import { readRegularFile } from './readRegularFile';
import { RefusedFile } from './refusedFile';
import { replaceAtomically } from './replaceAtomically';
import { removeAbandoned } from './temporaryFile';

/** Error for a file that another program, such as git, wrote meanwhile without a lock. */
class Changed extends Error {}

const MAX_TRIES = 10;

/**
 * Reads a file; `undefined` if it does not exist. It must be below `folder` after links are followed, unless `folder` is
 * `undefined`.
 */
export async function readFileIn(folder: string | undefined, file: string): Promise<Uint8Array | undefined> {
  return unlessMissing(async () =>
    readRegularFile(await linkTarget(file, folder === undefined ? undefined : [folder])),
  );
}

/**
 * Replaces the bytes of a file by the result of `change`, atomically; creates the file and its folder if necessary. Changes by
 * other processes are not lost: `change` is called again with them. Its folder must not be a symbolic link, through which a
 * repository could change another file of the user.
 */
export async function updateFile(
  folder: string | undefined,
  file: string,
  change: (bytes: Uint8Array | undefined) => Uint8Array,
): Promise<void> {
  const own = path.dirname(file);
  if ((await unlessMissing(() => lstat(own)))?.isSymbolicLink())
    throw new RefusedFile(t('is in a folder that is a symbolic link'));
  await mkdir(own, { recursive: true });
  const target = await linkTarget(file, folder === undefined ? undefined : [folder]);
  for (let tries = 1; ; tries++) {
    try {
      await withLock(`${target}.lock`, (confirm) => updateLocked(target, change, confirm));
      return;
    } catch (error) {
      if (tries === MAX_TRIES || !(error instanceof Changed || error instanceof LockLost)) throw error;
    }
  }
}

/** Replaces the text of a file, regardless of its content. */
export async function replaceFile(folder: string | undefined, file: string, text: string): Promise<void> {
  await replaceAtomically(await linkTarget(file, folder === undefined ? undefined : [folder]), text);
}

async function updateLocked(
  target: string,
  change: (bytes: Uint8Array | undefined) => Uint8Array,
  confirm: () => Promise<void>,
): Promise<void> {
  await removeAbandoned(path.dirname(target));
  const read = () => unlessMissing(() => readRegularFile(target));
  const before = await read();
  await replaceAtomically(target, change(before), async () => {
    if (!isSame(before, await read())) throw new Changed(t('the file was changed by another program'));
    await confirm();
  });
}

async function unlessMissing<Answer>(act: () => Promise<Answer>): Promise<Answer | undefined> {
  try {
    return await act();
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}

function isSame(one: Uint8Array | undefined, other: Uint8Array | undefined): boolean {
  return one === other || (one !== undefined && other !== undefined && Buffer.compare(one, other) === 0);
}
