import { queuePerKey } from '../../../server/src/main/disk/queuePerKey';

const inThisWindow = queuePerKey();

/** Runs what is done with one file one after the other: in this window, and where the browser has locks, in all of them. */
export function inTurn<Answer>(file: string, act: () => Promise<Answer>): Promise<Answer> {
  const locks = globalThis.navigator?.locks;
  return inThisWindow<Answer>(file, async () => (locks ? locks.request(`study-notes ${file}`, act) : act()));
}
