import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CacheStore } from '../lsp/workspace/readingCache';
import { isLocked, retrying } from './disk/retrying';
import { createTemporary, endTemporary, removeAbandoned } from './disk/temporaryFile';

/** Maximum number of bytes of a cache, and of all caches together. */
const MAX_SIZE = 64 * 1024 * 1024;
const MAX_TOTAL_SIZE = 4 * MAX_SIZE;
/** Number of bytes that are written together. */
const CHUNK = 256 * 1024;
const ENDING = '.cache';
const LINE_FEED = 10;
const DIGEST_LENGTH = 27;
/** Number of damaged lines after which a cache is not read further: 64 MB of empty lines would take a minute. */
const MAX_DAMAGED = 100;

/**
 * Stores caches in a folder of this machine, in a file for each set of workspace folders. The file starts with a header; a
 * cache with another header is not read. Each further line starts with its digest, so that damaged lines are detected.
 */
export function diskCache(storageUri: string, header: string, largest = MAX_TOTAL_SIZE): CacheStore {
  const folder = path.join(fileURLToPath(storageUri), 'notes-cache');
  const fileOf = (folders: readonly string[]) => path.join(folder, digestOf([...folders].sort().join('\n')) + ENDING);
  return {
    stamps: (uris) => Promise.all(uris.map(stampOf)),
    digest: digestOf,
    async *load(folders) {
      const file = fileOf(folders);
      const bytes = await readCache(file, Math.min(largest, MAX_SIZE));
      let isFirst = true;
      let damaged = 0;
      for (let start = 0; start < bytes.length && damaged <= MAX_DAMAGED; ) {
        const end = bytes.indexOf(LINE_FEED, start);
        if (end < 0) return;
        const line = bytes.toString('utf8', start, end);
        start = end + 1;
        if (isFirst && line !== header) return;
        const content = line.slice(DIGEST_LENGTH);
        if (isFirst) isFirst = false;
        else if (digestOf(content) === line.slice(0, DIGEST_LENGTH)) yield content;
        else damaged++;
      }
    },
    async save(folders, lines) {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      await removeAbandoned(folder);
      await writeCache(fileOf(folders), header, lines, Math.min(largest, MAX_SIZE));
      await removeOldest(folder, largest);
    },
  };
}

function digestOf(text: string): string {
  return createHash('sha1').update(text).digest('base64url');
}

async function stampOf(uri: string): Promise<{ size: number; changed: number } | undefined> {
  try {
    const { size, mtimeMs } = await stat(fileURLToPath(uri));
    return { size, changed: mtimeMs };
  } catch {
    return undefined;
  }
}

/** Reads a cache, and marks it as used. Empty if it cannot be read. */
async function readCache(file: string, largest: number): Promise<Buffer> {
  try {
    const stats = await stat(file);
    if (!stats.isFile() || stats.size > largest) return Buffer.alloc(0);
    const bytes = await readFile(file);
    await utimes(file, new Date(), new Date()).catch(() => undefined);
    return bytes;
  } catch {
    return Buffer.alloc(0);
  }
}

/** Writes a cache to a temporary file, in parts, and renames that. Lines beyond the limit are omitted. */
async function writeCache(file: string, header: string, lines: AsyncIterable<string>, largest: number): Promise<void> {
  const { path: temporary, handle } = await createTemporary(path.dirname(file), 0o600);
  try {
    try {
      let chunk = `${header}\n`;
      let size = 0;
      for await (const line of lines) {
        chunk += `${digestOf(line)}${line}\n`;
        if (chunk.length < CHUNK) continue;
        const bytes = Buffer.from(chunk);
        chunk = '';
        size += bytes.length;
        if (size > largest - 2 * CHUNK) break;
        await handle.writeFile(bytes);
      }
      await handle.writeFile(chunk);
    } finally {
      await handle.close();
    }
    await retrying(() => rename(temporary, file), isLocked);
  } finally {
    await endTemporary(temporary);
  }
}

/** Removes the least recently used caches until the others are within the limit. */
async function removeOldest(folder: string, largest: number): Promise<void> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(ENDING));
  const files: { readonly file: string; readonly size: number; readonly used: number }[] = [];
  for (const name of names) {
    const file = path.join(folder, name);
    // Another server may have removed it.
    const stats = await stat(file).catch(() => undefined);
    if (stats?.isFile()) files.push({ file, size: stats.size, used: stats.mtimeMs });
  }
  let together = 0;
  for (const { file, size } of files.sort((one, other) => other.used - one.used)) {
    together += size;
    if (together > largest) await rm(file, { force: true });
  }
}
