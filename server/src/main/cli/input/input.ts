import { stat } from 'node:fs/promises';
import path from 'node:path';
import { t } from '@vscode/l10n';
import { MAX_FILE_SIZE } from '../../../protocol/files';
import { tooLarge } from '../../../text/tooLarge';
import { readRegularFile } from '../../disk/readRegularFile';
import { RefusedFile } from '../../disk/refusedFile';
import { failureOf, fileFailure, type ReportFailure } from '../failure';
import { notesBelow } from './folder';

/** Number of files that are read at the same time. */
const AT_ONCE = 16;

/** A Markdown file, with the name that the user gave; "-" is standard input. */
export interface Input {
  readonly file: string;
  /** The byte order mark before the text; an empty string if there is none. */
  readonly mark: '' | '\uFEFF';
  readonly text: string;
}

/** Yields the files in the arguments, in order. */
export async function* readInputs(files: readonly string[], reportFailure: ReportFailure): AsyncGenerator<Input> {
  for (let n = 0; n < files.length; n += AT_ONCE) {
    for (const read of await Promise.allSettled(files.slice(n, n + AT_ONCE).map(readInput))) {
      if (read.status === 'fulfilled') yield read.value;
      else reportFailure(read.reason);
    }
  }
}

/** Maximum number of characters of all files of one command, which are in memory together. */
const MAX_TOGETHER = 250_000_000;

/**
 * Reads all files. A small repository can contain the same large file thousands of times, so files beyond the limit are left out,
 * with a message.
 */
export async function readTogether(
  files: readonly string[],
  reportFailure: ReportFailure,
  maxTogether = MAX_TOGETHER,
): Promise<readonly Input[]> {
  const inputs: Input[] = [];
  let left = maxTogether;
  for await (const input of readInputs(files, reportFailure)) {
    left -= input.text.length;
    if (left < 0) {
      const megabytes = Math.round(maxTogether / 1_000_000);
      reportFailure(
        failureOf(
          input.file,
          t('is skipped, with all files after it: together, they are larger than {0} MB', megabytes),
        ),
      );
      break;
    }
    inputs.push(input);
  }
  return inputs;
}

/** Reads one file. Throws a failure if it cannot be read. */
export async function readInput(file: string): Promise<Input> {
  const bytes = await readBytes(file);
  const text = decode(file, bytes);
  return text.startsWith('\uFEFF') ? { file, mark: '\uFEFF', text: text.slice(1) } : { file, mark: '', text };
}

/** Returns the paths with each folder replaced by the Markdown files below it, each file once. */
export async function filesBelow(paths: readonly string[], reportFailure: ReportFailure): Promise<string[]> {
  const found = new Map<string, string>();
  for (const named of paths) {
    for (const file of await filesAt(named, reportFailure)) {
      const whole = file === '-' ? file : path.resolve(file);
      if (!found.has(whole)) found.set(whole, file);
    }
  }
  return [...found.values()];
}

async function filesAt(named: string, reportFailure: ReportFailure): Promise<string[]> {
  if (named === '-') return [named];
  const isFolder = await stat(named).then(
    (stats) => stats.isDirectory(),
    () => false,
  );
  return isFolder ? notesBelow(named, reportFailure) : [named];
}

async function readBytes(file: string): Promise<Uint8Array> {
  try {
    return await (file === '-' ? readStandardInput() : readRegularFile(file));
  } catch (error) {
    throw fileFailure(file, error);
  }
}

/** Limited like files, since input may be endless. */
async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of process.stdin as AsyncIterable<Uint8Array>) {
    length += chunk.length;
    if (length > MAX_FILE_SIZE) throw new RefusedFile(tooLarge());
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function decode(file: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw failureOf(file, t('is not encoded in UTF-8'));
  }
}
