import { type ChildProcess, spawn } from 'node:child_process';
import { access, constants } from 'node:fs/promises';
import path from 'node:path';
import type { ClientQuestion } from '../commands/commands';

/** Maximum number of milliseconds for a response. Completion must not wait longer. */
const TIME_LIMIT_MS = 300;

/** Maximum number of bytes of output that are read. */
const MAX_OUTPUT_BYTES = 1_000_000;

const isWindows = process.platform === 'win32';

/**
 * Runs a program of this machine without a shell. It is searched only in the folders of `PATH`, never in that of the notes, and
 * runs in its own folder, so that no files beside the notes are read as its settings. Always resolves in time: a program that
 * does not respond is killed, with its child processes.
 */
export function installedClient(
  { client, args }: ClientQuestion,
  signal: AbortSignal,
  limit = TIME_LIMIT_MS,
): Promise<string | undefined> {
  return new Promise((settle) => {
    let child: ChildProcess | undefined;
    let isOver = signal.aborted;
    const timer = setTimeout(() => end(undefined), limit);
    const stop = () => end(undefined);
    signal.addEventListener('abort', stop);

    function end(answer: string | undefined): void {
      isOver = true;
      clearTimeout(timer);
      signal.removeEventListener('abort', stop);
      if (child) killAll(child);
      settle(answer);
    }

    /** The time limit includes the search, since folders of `PATH` can be on slow disks. */
    async function start(): Promise<void> {
      const file = await findProgram(client);
      if (isOver) return;
      if (file === undefined) return end(undefined);
      child = run(file, args, end);
    }

    if (isOver) end(undefined);
    else start().catch(stop);
  });
}

/** Calls back with the output of a program if it succeeds, else with `undefined`. */
function run(file: string, args: readonly string[], end: (answer: string | undefined) => void): ChildProcess {
  const child = spawn(file, args, {
    cwd: path.dirname(file),
    // A separate process group, which can be killed as a whole.
    detached: !isWindows,
    stdio: ['ignore', 'pipe', 'ignore'],
    windowsHide: true,
  });
  const read: Buffer[] = [];
  let length = 0;
  child.stdout.on('data', (part: Buffer) => {
    read.push(part);
    length += part.length;
    if (length > MAX_OUTPUT_BYTES) end(undefined);
  });
  child.stdout.on('error', () => end(undefined));
  child.on('error', () => end(undefined));
  child.on('close', (code) => end(code === 0 ? Buffer.concat(read).toString('utf8') : undefined));
  return child;
}

/** Kills the process group: child processes can outlive the program and keep its output open. */
function killAll(child: ChildProcess): void {
  child.stdout?.destroy();
  child.unref();
  const { pid } = child;
  if (pid === undefined) return;
  if (!isWindows) {
    try {
      process.kill(-pid, 'SIGKILL');
    } catch {
      // All processes of the group have already exited.
    }
  } else if (child.exitCode === null && child.signalCode === null) {
    const killer = path.join(process.env.SystemRoot ?? 'C:\\Windows', 'System32', 'taskkill.exe');
    spawn(killer, ['/pid', String(pid), '/t', '/f'], { stdio: 'ignore', windowsHide: true })
      .on('error', () => child.kill('SIGKILL'))
      .unref();
  }
}

async function findProgram(name: string): Promise<string | undefined> {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter((folder) => path.isAbsolute(folder));
  for (const folder of folders) {
    const file = path.join(folder, isWindows ? `${name}.exe` : name);
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
