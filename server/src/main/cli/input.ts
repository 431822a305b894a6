import { readFile, stat } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { markdownFiles } from '../diskFiles';
import { Failure, fileFailure } from './failure';

/** One file of Markdown, named as its user named it; "-" is standard input. */
export interface Input {
  readonly file: string;
  readonly text: string;
}

/** The files that the arguments name, one after the other. */
export async function* readInputs(files: readonly string[]): AsyncGenerator<Input> {
  for (const file of files) yield { file, text: file === '-' ? await text(process.stdin) : await readText(file) };
}

/** The same, where a folder stands for the Markdown files below it. */
export async function filesBelow(paths: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const path of paths) found.push(...((await isFolder(path)) ? await markdownFiles(path) : [path]));
  return found;
}

async function isFolder(path: string): Promise<boolean> {
  if (path === '-') return false;
  try {
    return (await stat(path)).isDirectory();
  } catch (error) {
    throw fileFailure(path, error);
  }
}

async function readText(file: string): Promise<string> {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await readFile(file));
  } catch (error) {
    throw error instanceof TypeError ? new Failure(`${file}: is no UTF-8 text`) : fileFailure(file, error);
  }
}
