import { execFileSync, spawn } from 'node:child_process';
import { createWriteStream, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/** Milliseconds for processes to end after the one that started them. */
const endLimit = 15_000;

/** Commands that list all processes with their environment or at least their arguments, for systems without /proc. */
const listCommands = {
  darwin: ['ps', '-axwwE', '-o', 'pid=,command='],
  win32: [
    'powershell',
    '-NoProfile',
    '-Command',
    'Get-CimInstance Win32_Process | ForEach-Object { "$($_.ProcessId) $($_.CommandLine)" }',
  ],
};

/**
 * A program that runs for a newcomer.
 *
 * @typedef {object} Run
 * @property {() => string} output what it has printed
 * @property {(pattern: RegExp, minutes: number) => Promise<RegExpExecArray>} printed waits until a pattern is found in the output
 * @property {(minutes: number) => Promise<number | NodeJS.Signals>} ended waits for the end: the exit code or the signal
 * @property {(signal: NodeJS.Signals) => void} send sends a signal to it and to what it started, as a terminal does
 */

/**
 * Starts a program in a new process group.
 *
 * @param {readonly string[]} command
 * @param {{ cwd: string, env: NodeJS.ProcessEnv, uid?: number, gid?: number, log: string }} options
 * @returns {Run}
 */
export function run([program, ...args], { log, ...options }) {
  // On Windows npm is a batch file, which only a shell can start.
  const shell = process.platform === 'win32' && program === 'npm';
  const child = spawn(program, args, { ...options, shell, detached: !shell, stdio: ['ignore', 'pipe', 'pipe'] });
  const file = createWriteStream(log);
  let output = '';
  let end;
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => {
      output += text;
      file.write(text);
    });
  }
  child.once('error', (error) => {
    output += `${error.message}\n`;
    end = 127;
  });
  child.once('exit', (code, signal) => {
    end = code ?? signal;
  });
  child.once('close', () => file.end());

  /** Waits until `find` succeeds; repeats it whenever something may have changed. */
  async function until(find, expected, minutes) {
    const deadline = Date.now() + minutes * 60_000;
    for (;;) {
      const found = find();
      if (found !== undefined && found !== null) return found;
      if (Date.now() > deadline) throw new Error(`${expected} for ${minutes} minutes`);
      await sleep(100);
    }
  }
  return {
    output: () => output,
    printed: (pattern, minutes) =>
      until(
        () => {
          const found = pattern.exec(output);
          if (!found && end !== undefined) throw new Error(`ended with ${end} before it printed ${pattern}`);
          return found;
        },
        `did not print ${pattern}`,
        minutes,
      ),
    ended: (minutes) => until(() => end, 'did not end', minutes),
    send(signal) {
      if (end === undefined && child.pid) process.kill(shell ? child.pid : -child.pid, signal);
    },
  };
}

/** Waits for all processes that use a folder to end. Returns those that do not, as "PID COMMAND". */
export async function leftProcesses(folder, limit = endLimit) {
  const deadline = Date.now() + limit;
  for (;;) {
    const left = processesIn(folder);
    if (left.length === 0 || Date.now() > deadline) return left.map(({ pid, command }) => `${pid} ${command}`);
    await sleep(200);
  }
}

/** Kills all processes that use a folder, until none is left that could start another one. */
export function killProcesses(folder) {
  for (let attempt = 0; attempt < 20; attempt++) {
    const processes = processesIn(folder);
    if (processes.length === 0) return;
    for (const { pid } of processes) kill(pid);
  }
}

function kill(pid) {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // The process has ended meanwhile.
  }
}

/** Returns the processes that have a folder in their environment, their working directory or their program's path. */
function processesIn(folder) {
  const all = process.platform === 'linux' ? linuxProcesses() : listedProcesses();
  return all.filter(({ pid, traces }) => traces.includes(folder) && pid !== process.pid);
}

function linuxProcesses() {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return pids.flatMap((pid) => {
    try {
      const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
      const links = ['cwd', 'exe'].map((name) => readlinkSync(`/proc/${pid}/${name}`));
      const environment = readFileSync(`/proc/${pid}/environ`, 'utf8');
      return [{ pid: Number(pid), command, traces: [command, ...links, environment].join('\n') }];
    } catch {
      // The process has ended, or belongs to another user.
      return [];
    }
  });
}

function listedProcesses() {
  const [program, ...args] = listCommands[process.platform];
  const lines = execFileSync(program, args, { encoding: 'utf8', maxBuffer: 2 ** 26 }).split('\n');
  return lines.map((line) => {
    const [, pid, command] = /^\s*(\d+) (.*)/.exec(line) ?? ['', '0', ''];
    return { pid: Number(pid), command, traces: command };
  });
}
