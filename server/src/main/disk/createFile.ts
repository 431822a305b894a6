import { open } from 'node:fs/promises';
import { errorCode } from './errorCode';

/** Creates a new file. Returns false if the name exists, also as a broken symbolic link. */
export async function createFile(file: string, content: string | Uint8Array): Promise<boolean> {
  try {
    const handle = await open(file, 'wx');
    try {
      await handle.writeFile(content);
      await handle.sync();
    } finally {
      await handle.close();
    }
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  }
}
