// Starts to replace a file, sends a message, and runs until a test kills it.
//   node --import tsx test/main/disk/holder.ts FILE

import { withLock } from '../../../server/src/main/disk/lock';
import { replaceAtomically } from '../../../server/src/main/disk/replaceAtomically';

const [file = ''] = process.argv.slice(2);

/** Waits until the process is killed; the channel to the test keeps it running. */
async function hang(): Promise<void> {
  process.once('message', () => undefined);
  process.send?.('writing');
  await new Promise(() => undefined);
}

void withLock(`${file}.lock`, () => replaceAtomically(file, 'words', hang));
