import { open, rm } from 'node:fs/promises';
import { errorCode } from './errorCode';

/**
 * Creates a new file, all of it or none: a full disk leaves no file. Returns false if the path exists, even if it is a
 * broken symbolic link. A file that is not `isKept` need not survive a power failure, and is created faster.
 */
export async function createFile(file: string, content: string | Uint8Array, isKept = true): Promise<boolean> {
  try {
    const handle = await open(file, 'wx');
    let isWritten = false;
    try {
      await handle.writeFile(content);
      if (isKept) await handle.sync();
      isWritten = true;
    } finally {
      await handle.close();
      if (!isWritten) await rm(file, { force: true });
    }
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  }
}
