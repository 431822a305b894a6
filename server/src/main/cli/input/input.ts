import { stat } from 'node:fs/promises';
import path from 'node:path';
import { LARGEST_FILE, TOO_LARGE } from '../../../protocol/files';
import { readRegularFile } from '../../disk/readRegularFile';
import { RefusedFile } from '../../disk/refusedFile';
import { failureOf, fileFailure, type Tell } from '../failure';
import { notesBelow } from './folder';

/** So many files are read at once. */
const AT_ONCE = 16;

/** One file of Markdown, named as its user named it; "-" is standard input. */
export interface Input {
  readonly file: string;
  /** The beginning of the text: nothing, or a byte order mark. */
  readonly mark: '' | '\uFEFF';
  readonly text: string;
}

/** Yields the files that the arguments name, in order. */
export async function* readInputs(files: readonly string[], tell: Tell): AsyncGenerator<Input> {
  for (let n = 0; n < files.length; n += AT_ONCE) {
    for (const read of await Promise.allSettled(files.slice(n, n + AT_ONCE).map(readInput))) {
      if (read.status === 'fulfilled') yield read.value;
      else tell(read.reason);
    }
  }
}

/** Reads one file. Throws a failure if it cannot be read. */
export async function readInput(file: string): Promise<Input> {
  const bytes = await readBytes(file);
  const text = decode(file, bytes);
  return text.startsWith('\uFEFF') ? { file, mark: '\uFEFF', text: text.slice(1) } : { file, mark: '', text };
}

/** Returns the paths with each folder replaced by the Markdown files below it, each file once. */
export async function filesBelow(paths: readonly string[], tell: Tell): Promise<string[]> {
  const found = new Map<string, string>();
  for (const named of paths) {
    for (const file of await filesAt(named, tell)) {
      const whole = file === '-' ? file : path.resolve(file);
      if (!found.has(whole)) found.set(whole, file);
    }
  }
  return [...found.values()];
}

async function filesAt(named: string, tell: Tell): Promise<string[]> {
  if (named === '-') return [named];
  const isFolder = await stat(named).then(
    (stats) => stats.isDirectory(),
    () => false,
  );
  return isFolder ? notesBelow(named, tell) : [named];
}

async function readBytes(file: string): Promise<Uint8Array> {
  try {
    return await (file === '-' ? readStandardInput() : readRegularFile(file));
  } catch (error) {
    throw fileFailure(file, error);
  }
}

/** As much as of a file: input may have no end. */
async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of process.stdin as AsyncIterable<Uint8Array>) {
    length += chunk.length;
    if (length > LARGEST_FILE) throw new RefusedFile(TOO_LARGE);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function decode(file: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw failureOf(file, 'is not UTF-8 text');
  }
}
