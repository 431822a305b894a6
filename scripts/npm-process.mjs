import { readFileSync, readlinkSync } from 'node:fs';

const interval = 1000;

/**
 * Calls `listener` when the npm that runs this process as a script has ended. A killed npm does not end its scripts.
 */
export function onceNpmIsGone(listener) {
  if (!process.env.npm_lifecycle_event) return;
  const npm = npmProcess();
  const timer = setInterval(() => {
    if (npmProcess() === npm) return;
    clearInterval(timer);
    listener();
  }, interval);
}

/** Returns the process id of npm: the parent, or the parent of a shell in between. */
function npmProcess() {
  try {
    const isParent = readlinkSync(`/proc/${process.ppid}/exe`) === process.env.npm_node_execpath;
    return isParent ? process.ppid : parentOf(process.ppid);
  } catch {
    // Only Linux has these files. On macOS, the shell replaces itself by the program.
    return process.ppid;
  }
}

/** Returns the parent of a process from its `stat` file: "4711 (sh) S 4700 ...". */
function parentOf(pid) {
  return Number(/\) \w (\d+) [^)]*$/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8'))?.[1]);
}
