import { constants, type Stats } from 'node:fs';
import { type FileHandle, open, stat } from 'node:fs/promises';
import { t } from '@vscode/l10n';
import { MAX_FILE_SIZE } from '../../protocol/files';
import { tooLarge } from '../../text/tooLarge';
import { RefusedFile } from './refusedFile';

// Does not block when a pipe without a writer is opened, which is refused afterwards. Windows has neither this flag nor such
// files.
const READ = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/**
 * Reads a regular file of at most `MAX_FILE_SIZE` bytes. Throws a `RefusedFile` for a folder, device, pipe or larger file, and the
 * errors of Node.js.
 */
export async function readRegularFile(file: string): Promise<Uint8Array> {
  // Checked before opening, since opening some devices has an effect.
  refuseUnfit(await stat(file));
  const handle = await open(file, READ);
  try {
    const stats = await handle.stat();
    refuseUnfit(stats);
    return await readAll(handle, stats.size);
  } finally {
    await handle.close();
  }
}

function refuseUnfit(stats: Stats): void {
  if (stats.isDirectory()) throw new RefusedFile(t('is a folder'));
  if (!stats.isFile()) throw new RefusedFile(t('is not a regular file'));
  if (stats.size > MAX_FILE_SIZE) throw new RefusedFile(tooLarge());
}

/** Reads an open file to its end. Its size is an expectation only: a file may grow meanwhile, and those in `/proc` have none. */
async function readAll(handle: FileHandle, size: number): Promise<Uint8Array> {
  let bytes = new Uint8Array(size + 1);
  let length = 0;
  for (;;) {
    const { bytesRead } = await handle.read(bytes, length, bytes.length - length, null);
    length += bytesRead;
    // The end is reached if the buffer was larger than the size and no further bytes came.
    if (bytesRead === 0 || (length === size && size > 0)) return bytes.subarray(0, length);
    if (length > MAX_FILE_SIZE) throw new RefusedFile(tooLarge());
    if (length < bytes.length) continue;
    const larger = new Uint8Array(Math.min(2 * length + 4096, MAX_FILE_SIZE + 1));
    larger.set(bytes);
    bytes = larger;
  }
}
