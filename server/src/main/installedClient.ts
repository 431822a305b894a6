import { execFile } from 'node:child_process';
import { access, constants } from 'node:fs/promises';
import path from 'node:path';
import type { RunClient } from '../lsp/clientCompletion';

/** Milliseconds that a program has to answer: whoever types does not wait longer. */
const patience = 300;

/** Bytes of the longest answer that is read. */
const longestAnswer = 1_000_000;

/**
 * Asks a program of this machine. No shell takes part, and the program is looked for in the folders of `PATH` alone, never
 * in the folder of the notes; it runs in its own folder, so that nothing beside the notes is taken for its settings.
 */
export const installedClient: RunClient = async ({ client, args }, signal) => {
  const file = await findProgram(client);
  if (file === undefined || signal.aborted) return undefined;
  return new Promise((settle) => {
    const options = { cwd: path.dirname(file), timeout: patience, maxBuffer: longestAnswer, signal, windowsHide: true };
    const child = execFile(file, args, options, (error, stdout) => settle(error ? undefined : stdout));
    child.stdin?.end();
  });
};

async function findProgram(name: string): Promise<string | undefined> {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter((folder) => path.isAbsolute(folder));
  for (const folder of folders) {
    const file = path.join(folder, process.platform === 'win32' ? `${name}.exe` : name);
    if (await isProgram(file)) return file;
  }
  return undefined;
}

async function isProgram(file: string): Promise<boolean> {
  try {
    await access(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
