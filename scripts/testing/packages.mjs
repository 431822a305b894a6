import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { createScratchFolder, spawnSupervised } from '../supervised.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** @type {Promise<void> | undefined} */
let packed;

/**
 * Packs what is released, once for all suites, which find it by the variable STUDY_NOTES_RELEASE. Does nothing if the
 * variable names the packages to test. Rejects with the output if packing fails.
 *
 * @see ../release/packed.mjs
 */
export function sharePackages() {
  packed ??= pack();
  return packed;
}

async function pack() {
  if (process.env.STUDY_NOTES_RELEASE) return;
  const folder = 'out/test-packages';
  const args = ['scripts/release/pack.mjs', folder];
  const { child } = spawnSupervised(createScratchFolder(), process.execPath, args, { cwd: root });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      output += chunk;
    });
  }
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`the packages were not built:\n${output}`);
  process.env.STUDY_NOTES_RELEASE = folder;
}
