import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { errorCode } from './errorCode';
import { linkTarget } from './linkTarget';
import { LockLost, withLock } from './lock';
import { readRegularFile } from './readRegularFile';
import { replaceAtomically } from './replaceAtomically';
import { removeAbandoned } from './temporaryFile';

/** Somebody who knows no lock wrote the file meanwhile, such as git. */
class Changed extends Error {}

const mostTries = 10;

/** The bytes of a file; undefined where there is none. It lies below `folder`, wherever links lead, unless that is undefined. */
export async function readFileIn(folder: string | undefined, file: string): Promise<Uint8Array | undefined> {
  return unlessMissing(async () =>
    readRegularFile(await linkTarget(file, folder === undefined ? undefined : [folder])),
  );
}

/**
 * Puts what `change` makes of the bytes of a file in their place, all or nothing; the file and its folder are created where
 * there are none. What other processes change meanwhile is not lost: `change` is called again with it.
 */
export async function updateFile(
  folder: string | undefined,
  file: string,
  change: (bytes: Uint8Array | undefined) => Uint8Array,
): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  const target = await linkTarget(file, folder === undefined ? undefined : [folder]);
  for (let tries = 1; ; tries++) {
    try {
      await withLock(`${target}.lock`, (confirm) => updateLocked(target, change, confirm));
      return;
    } catch (error) {
      if (tries === mostTries || !(error instanceof Changed || error instanceof LockLost)) throw error;
    }
  }
}

/** Puts a text in the place of whatever a file contained. */
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
    if (!isSame(before, await read())) throw new Changed('the file was changed by another program');
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
