// Runs a program in a separate process group and cleans up: the whole group is ended and the scratch folder removed
// when the program ends, when a signal arrives, or when the owner, the parent process with this id, is gone, even if it was killed.
//   node supervisor.mjs OWNER SCRATCH PROGRAM ARGUMENT...

import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/** Milliseconds between two checks for the owner, and for processes of the group. */
const interval = { owner: 250, group: 20 };

/** Milliseconds to wait for the end of the group after each signal. */
const limits = { SIGTERM: 3000, SIGKILL: 1000 };

const [owner, scratch, program, ...args] = process.argv.slice(2);
const child = spawn(program, args, { detached: true, stdio: ['ignore', 'inherit', 'inherit'] });

const code = await new Promise((resolve) => {
  child.once('exit', (code) => resolve(code ?? 1));
  child.once('error', () => resolve(127));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => resolve(0));
  setInterval(() => {
    if (process.ppid !== Number(owner)) resolve(0);
  }, interval.owner);
});
if (child.pid) await endGroup(child.pid);
rmSync(scratch, { recursive: true, force: true, maxRetries: 3 });
process.exit(code);

async function endGroup(leader) {
  for (const [signal, limit] of Object.entries(limits)) {
    const deadline = Date.now() + limit;
    sendToGroup(leader, signal);
    while (Date.now() < deadline) {
      if (!sendToGroup(leader, 0)) return;
      await sleep(interval.group);
    }
  }
}

/** Returns whether the process group still has a process. */
function sendToGroup(leader, signal) {
  try {
    return process.kill(-leader, signal);
  } catch {
    return false;
  }
}
