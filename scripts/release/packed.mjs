import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { pack } from './pack.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Returns the packages to test: those of the folder that STUDY_NOTES_RELEASE names, which are to be published; else new ones,
 * packed into `folder`.
 *
 * @param {string} folder
 * @returns {Promise<{ folder: string, release: import('./pack.mjs').Release }>}
 */
export async function packedRelease(folder) {
  const { STUDY_NOTES_RELEASE: named } = process.env;
  if (!named) return { folder, release: await pack(folder) };
  const ready = path.resolve(root, named);
  return { folder: ready, release: JSON.parse(readFileSync(path.join(ready, 'release.json'), 'utf8')) };
}
