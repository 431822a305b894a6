import { createHash, randomBytes } from 'node:crypto';
import { link, lstat, readFile, rename, rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { t } from '@vscode/l10n';
import { createFile } from './createFile';
import { errorCode } from './errorCode';
import { isRunning } from './processes';
import { queuePerKey } from './queuePerKey';
import { RefusedFile } from './refusedFile';
import { isLocked } from './retrying';
import { temporaryPath } from './temporaryFile';

/** Error for a lock that was lost, for example because the computer was asleep. */
export class LockLost extends Error {}

/** Milliseconds after which an unchanged lock is considered abandoned by another machine, or not to be a lock. */
const MAX_HELD_MS = 5_000;
/** Maximum number of milliseconds to wait for a lock. */
const MAX_WAIT_MS = 20_000;

const machine = createHash('sha256').update(hostname()).digest('hex').slice(0, 8);
const NO_LOCK = 'no lock';
const HOLDER = /^(\d+) ([0-9a-f]{8}) [0-9a-f]{16}$/; // "4711 0a1b2c3d 0123456789abcdef"

/** Pending operations of this process, by lock: only one at a time accesses the disk. */
const inTurn = queuePerKey();

/**
 * Runs `act` while this process holds the lock file. `act` gets a function that throws `LockLost` if the lock was lost.
 */
export function withLock<Answer>(
  file: string,
  act: (confirm: () => Promise<void>) => Promise<Answer>,
): Promise<Answer> {
  return inTurn(file, () => locked(file, act));
}

async function locked<Answer>(file: string, act: (confirm: () => Promise<void>) => Promise<Answer>): Promise<Answer> {
  const holder = `${process.pid} ${machine} ${randomBytes(8).toString('hex')}`;
  const isOurs = async () => (await holderOf(file)) === holder;
  await take(file, holder);
  try {
    return await act(async () => {
      if (!(await isOurs())) throw new LockLost('the lock was lost');
    });
  } finally {
    if (await isOurs()) await rm(file, { force: true });
  }
}

async function take(file: string, holder: string): Promise<void> {
  const start = performance.now();
  let seen: string | undefined;
  let since = start;
  while (!(await create(file, holder))) {
    const other = await holderOf(file);
    const now = performance.now();
    if (other !== seen) since = now;
    seen = other;
    const isStale = other !== undefined && (isDead(other) || now - since > MAX_HELD_MS);
    if (isStale) await takeAway(file, other);
    else if (now - start > MAX_WAIT_MS) throw new RefusedFile(t('is in use by another window'));
    else await setTimeout(5 + Math.random() * 15);
  }
}

async function create(file: string, holder: string): Promise<boolean> {
  try {
    return await createFile(file, holder, false);
  } catch (error) {
    if (isLocked(error)) return false;
    throw error;
  }
}

/** Returns the content of a lock; `undefined` if there is none. */
async function holderOf(file: string): Promise<string | undefined> {
  try {
    const stats = await lstat(file);
    if (stats.isDirectory()) throw new RefusedFile(t('cannot be locked: {0} is a folder', path.basename(file)));
    // A repository may contain anything under this name; only short regular files are read.
    return stats.isFile() && stats.size < 100 ? await readFile(file, 'latin1') : NO_LOCK;
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    if (isLocked(error)) return '';
    throw error;
  }
}

/**
 * Returns whether no process holds a lock. A file that is not a lock has no holder, except an empty one, which is being
 * written.
 */
function isDead(holder: string): boolean {
  const [, pid, where] = HOLDER.exec(holder) ?? [];
  return pid === undefined ? holder !== '' : where === machine && !isRunning(Number(pid));
}

/** Removes the lock of `holder` only: a lock of another process that was moved away by mistake is restored. */
async function takeAway(file: string, holder: string): Promise<void> {
  const aside = temporaryPath(path.dirname(file));
  try {
    await rename(file, aside);
  } catch (error) {
    if (errorCode(error) === 'ENOENT' || isLocked(error)) return;
    throw error;
  }
  if ((await holderOf(aside)) !== holder) await link(aside, file).catch(() => undefined);
  await rm(aside, { force: true });
}
