import type { Stats } from 'node:fs';
import { type FileHandle, lstat, rename } from 'node:fs/promises';
import path from 'node:path';
import { t } from '@vscode/l10n';
import { errorCode } from './errorCode';
import { RefusedFile } from './refusedFile';
import { isLocked, retrying } from './retrying';
import { createTemporary, endTemporary } from './temporaryFile';

/**
 * Replaces the content of a file atomically: after an interruption or on a full disk, the file has its previous content.
 * Permissions, owner and group are kept. `target` is a real path. `confirm` runs right before the file is replaced; if it
 * throws, the file is not replaced. Throws a `RefusedFile`, and the errors of Node.js.
 */
export async function replaceAtomically(
  target: string,
  content: string | Uint8Array,
  confirm: () => Promise<void> = async () => undefined,
): Promise<void> {
  const stats = await lstat(target).catch((error) => {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  });
  if (stats && !stats.isFile()) throw new RefusedFile(t('is not a regular file'));
  // The temporary file of an existing file is private until its mode is copied, so that others can never read a private file.
  const temporary = await createTemporary(path.dirname(target), stats ? 0o600 : 0o666);
  try {
    try {
      await temporary.handle.writeFile(content);
      if (stats) await keepOwnerAndMode(temporary.handle, stats);
      await temporary.handle.sync();
    } finally {
      await temporary.handle.close();
    }
    await confirm();
    await retrying(() => rename(temporary.path, target), isLocked);
  } finally {
    await endTemporary(temporary.path);
  }
}

async function keepOwnerAndMode(handle: FileHandle, { uid, gid, mode }: Stats): Promise<void> {
  const own = await handle.stat();
  if (own.uid !== uid || own.gid !== gid) {
    await handle.chown(uid, gid).catch(() => {
      throw new RefusedFile(t('belongs to another user or group: replacing it would change its owner'));
    });
  }
  // Set after the owner, since a change of the owner removes some permissions.
  await handle.chmod(mode);
}
