import { open } from 'node:fs/promises';
import { errorCode } from './errorCode';

/** Writes a new file. False where something has its name already, be it a link that leads nowhere. */
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
