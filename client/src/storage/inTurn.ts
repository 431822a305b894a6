import { queuePerKey } from '../../../server/src/main/disk/queuePerKey';

const inThisWindow = queuePerKey();

/**
 * Runs operations on one file one after the other: those of this window or, if the browser has locks, of all windows.
 */
export function inTurn<Answer>(file: string, act: () => Promise<Answer>): Promise<Answer> {
  const locks = globalThis.navigator?.locks;
  return inThisWindow<Answer>(file, async () => (locks ? locks.request(`study-notes ${file}`, act) : act()));
}
