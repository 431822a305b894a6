import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Files } from '../lsp/workspace/files';
import { isMarkdownName } from '../markdown/source/markdownName';
import { isPictureName } from '../markdown/source/pictureName';
import { readRegularFile } from './disk/readRegularFile';

/** Access to the Markdown files on disk, for editors without the Study Notes extension. */
export const diskFiles: Files = {
  async find(folders) {
    const found = await Promise.all(
      folders.map(folderPath).map((folder) => (folder === undefined ? [] : markdownFiles(folder))),
    );
    const uris: string[] = [];
    for (const file of found.flat()) {
      uris.push(pathToFileURL(file).href);
      // Reading ten thousand files without a pause would delay keystrokes.
      if (uris.length % 100 === 0) await setImmediate();
    }
    return uris;
  },
  read: (uris) => Promise.all(uris.slice(0, MAX_AT_ONCE).map(readText)),
  list: (folders) => Promise.all(folders.map(listFolder)),
};

/** Maximum number of files to read at the same time: enough to keep the disk busy, and few enough to limit memory. */
const MAX_AT_ONCE = 32;

async function readText(uri: string): Promise<string | undefined> {
  if (!isFileUri(uri)) return undefined;
  try {
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await readRegularFile(fileURLToPath(uri)));
  } catch {
    // A file may be removed after it was listed, or may be refused.
    return undefined;
  }
}

const notThere = new Set(['ENOENT', 'ENOTDIR']);

async function listFolder(uri: string): Promise<string[] | undefined> {
  if (!isFileUri(uri)) return undefined;
  try {
    const entries = await readdir(fileURLToPath(uri), { withFileTypes: true });
    return entries.flatMap((entry) => {
      const isListed = isPictureName(entry.name) || isMarkdownName(entry.name);
      if (isListed && !entry.isDirectory()) return entry.name;
      return entry.isDirectory() || entry.isSymbolicLink() ? `${entry.name}/` : [];
    });
  } catch (error) {
    return error instanceof Error && 'code' in error && notThere.has(String(error.code)) ? [] : undefined;
  }
}

/**
 * Returns whether notes are searched in an entry of a folder. Hidden folders and `node_modules` contain no notes of the user;
 * symbolic links are not followed, since they can form a cycle.
 */
export function isSearched(entry: Dirent): boolean {
  return entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules';
}

/** Returns the Markdown files below a folder, sorted. A folder that cannot be read has none. */
async function markdownFiles(folder: string): Promise<string[]> {
  const found: string[] = [];
  await collect(folder, found);
  return found.sort();
}

/** Adds the Markdown files below a folder to `found`, in any order: sorting at each depth would take the depth times as long. */
async function collect(folder: string, found: string[]): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  await Promise.all(
    entries.map(async (entry) => {
      const entryPath = path.join(folder, entry.name);
      if (isSearched(entry)) await collect(entryPath, found);
      else if (entry.isFile() && isMarkdownName(entry.name)) found.push(entryPath);
    }),
  );
}

/** Returns the path of a URI; `undefined` for a URI that is not of this machine or malformed. */
function folderPath(uri: string): string | undefined {
  try {
    return isFileUri(uri) ? fileURLToPath(uri) : undefined;
  } catch {
    return undefined;
  }
}

function isFileUri(uri: string): boolean {
  return uri.startsWith('file:');
}
