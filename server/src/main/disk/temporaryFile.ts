import { randomBytes } from 'node:crypto';
import { closeSync, constants, openSync, rmSync } from 'node:fs';
import { type FileHandle, lstat, open, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { isRunning } from './processes';

/** A file that is written in the folder of the file that it will replace. */
export interface TemporaryFile {
  readonly path: string;
  readonly handle: FileHandle;
}

const NAME = /^\.study-notes-(\d+)-[0-9a-f]{16}\.tmp$/; // ".study-notes-4711-0123456789abcdef.tmp"

/** Milliseconds after which the process ID in a name may belong to another process: one day. */
const MAX_AGE_MS = 86_400_000;

/** Does not follow symbolic links. Windows does not have this flag. */
const NO_FOLLOW = constants.O_NOFOLLOW ?? 0;

const unfinished = new Set<string>();

/** Returns a random path, so that no link can be created there in advance. */
export function temporaryPath(folder: string): string {
  return path.join(folder, `.study-notes-${process.pid}-${randomBytes(8).toString('hex')}.tmp`);
}

/** Creates a file exclusively, which does not follow symbolic links. */
export async function createTemporary(folder: string, mode: number): Promise<TemporaryFile> {
  const file = temporaryPath(folder);
  unfinished.add(file);
  try {
    // Synchronous, since a file that is created in the background could appear after this process has removed unfinished files.
    closeSync(openSync(file, 'wx', mode));
    return { path: file, handle: await open(file, constants.O_RDWR | NO_FOLLOW) };
  } catch (error) {
    unfinished.delete(file);
    throw error;
  }
}

/** Removes the file, unless it has replaced its target. */
export async function endTemporary(file: string): Promise<void> {
  await rm(file, { force: true });
  unfinished.delete(file);
}

/** Removes the unfinished files of this process, before it exits. */
export function removeUnfinished(): void {
  for (const file of unfinished) rmSync(file, { force: true });
}

/** Removes the temporary files of killed processes from a folder. */
export async function removeAbandoned(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names) {
    const [, pid] = NAME.exec(name) ?? [];
    const file = path.join(folder, name);
    if (pid !== undefined && (await isAbandoned(file, Number(pid))))
      await rm(file, { force: true }).catch(() => undefined);
  }
}

async function isAbandoned(file: string, pid: number): Promise<boolean> {
  const stats = await lstat(file).catch(() => undefined);
  if (!stats?.isFile()) return false;
  return !isRunning(pid) || Date.now() - stats.mtimeMs > MAX_AGE_MS;
}
