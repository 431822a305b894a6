import { setTimeout } from 'node:timers/promises';
import { errorCode } from './errorCode';

/** Milliseconds between attempts, about three seconds in total. */
const waits = [10, 20, 40, 80, 160, 320, 640, 1280];

/** Calls `act`, and retries for some seconds while it fails with a temporary error. */
export async function retrying<Answer>(
  act: () => Promise<Answer>,
  passes: (error: unknown) => boolean,
): Promise<Answer> {
  for (const wait of waits) {
    try {
      return await act();
    } catch (error) {
      if (!passes(error)) throw error;
    }
    await setTimeout(wait);
  }
  return act();
}

/** Returns whether an error may be temporary: on Windows, virus scanners and file synchronization briefly lock files. */
export function isLocked(error: unknown): boolean {
  const code = errorCode(error);
  return code === 'EBUSY' || (process.platform === 'win32' && (code === 'EPERM' || code === 'EACCES'));
}
