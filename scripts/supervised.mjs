import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const supervisor = fileURLToPath(new URL('supervisor.mjs', import.meta.url));

/**
 * Matches a path of a folder that is short enough for sockets. The path of a socket has at most 103 bytes on macOS and
 * 107 on Linux. VS Code shortens the names of its sockets to fit, down to 16 bytes, but counts a character outside
 * ASCII as one byte.
 */
const hasRoomForSockets = /^[ -~]{1,60}$/;

/** Creates a folder for files that are needed while a program runs. Sockets can be created in it. */
export function createScratchFolder(preferred = os.tmpdir()) {
  const fits = process.platform === 'win32' || hasRoomForSockets.test(preferred);
  const folder = mkdtempSync(path.join(fits ? preferred : '/tmp', 'study-notes-'));
  // A program that a test runs as another user must be able to reach its files.
  chmodSync(folder, 0o711);
  return folder;
}

/**
 * Starts a program whose whole process group ends with this process, even when this one is killed. Its temporary files go to
 * the scratch folder, which is removed then.
 *
 * @param {string} scratch
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv }} [options] `env` is added to the environment
 */
export function spawnSupervised(scratch, program, args, { cwd, env } = {}) {
  const { env: all, ...rest } = surroundings(scratch);
  const child = spawn(process.execPath, [supervisor, String(process.pid), scratch, program, ...args], {
    ...rest,
    cwd,
    env: { ...all, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const exited = once(child, 'exit');
  return {
    child,
    /** Resolves when no process of the program is left. */
    async stop() {
      child.kill();
      await exited;
    },
  };
}

/**
 * Runs a program to its end with its output. It ends with this process, like those of `spawnSupervised`.
 *
 * @param {string} program
 * @param {string[]} args
 * @param {string} cwd
 */
export function runSupervised(program, args, cwd) {
  const scratch = createScratchFolder();
  const { status } = spawnSync(process.execPath, [supervisor, String(process.pid), scratch, program, ...args], {
    ...surroundings(scratch),
    cwd,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (status !== 0) throw new Error(`"${[program, ...args].join(' ')}" ended with code ${status}`);
}

/** The supervisor has its own process group, out of reach of the signals that a terminal sends, so that it can clean up. */
function surroundings(scratch) {
  const { XDG_RUNTIME_DIR: _, ...env } = process.env;
  return { detached: true, env: { ...env, TMPDIR: scratch } };
}
