import { readFileSync, readlinkSync } from 'node:fs';

const interval = 1000;

/** Calls a function when npm, which runs this process as a script, is gone. An npm that is killed does not end its scripts. */
export function onceNpmIsGone(listener) {
  if (!process.env.npm_lifecycle_event) return;
  const npm = npmProcess();
  const timer = setInterval(() => {
    if (npmProcess() === npm) return;
    clearInterval(timer);
    listener();
  }, interval);
}

/** The id of npm's process: the parent, or, where a shell in between stays, the parent of that. */
function npmProcess() {
  try {
    const isParent = readlinkSync(`/proc/${process.ppid}/exe`) === process.env.npm_node_execpath;
    return isParent ? process.ppid : parentOf(process.ppid);
  } catch {
    // Only Linux has these files. On macOS the shell does not stay.
    return process.ppid;
  }
}

/** "4711 (sh) S 4700 ..." */
function parentOf(pid) {
  return Number(/\) \w (\d+) [^)]*$/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8'))?.[1]);
}
