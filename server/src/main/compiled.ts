import { readFileSync, renameSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { createRequire, wrap } from 'node:module';
import path from 'node:path';
import { Script } from 'node:vm';

/**
 * Milliseconds after the start at which the cache is stored: most of the code was compiled, and the process is usually idle.
 */
const SETTLED = 10_000;

/**
 * Runs a bundle with the code cache of V8 from an earlier process, which is stored next to it. Compilation takes a third of the
 * startup time, for which an editor waits. If the cache cannot be stored, the bundle is compiled each time.
 */
export function runCompiled(bundle: string): void {
  const kept = `${bundle}.${process.arch}-${process.versions.v8}.compiled`;
  const cachedData = readCompiled(kept, bundle);
  const script = new Script(wrap(readFileSync(bundle, 'utf8')), {
    filename: bundle,
    ...(cachedData && { cachedData }),
  });
  // V8 rejects a cache that it cannot use, such as that of a process with other flags.
  if (!cachedData || script.cachedDataRejected) whenSettled(() => keepCompiled(kept, bundle, script));
  const module = { exports: {} };
  script.runInThisContext()(module.exports, createRequire(bundle), module, bundle, path.dirname(bundle));
}

/** Checks that the cache has the modification time of the bundle: V8 compares only the length of the source. */
function readCompiled(kept: string, bundle: string): Buffer | undefined {
  try {
    return timeOf(kept).getTime() === timeOf(bundle).getTime() ? readFileSync(kept) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Stores the cache with all functions that were called so far. Another process may do this at the same time, so the file is
 * renamed when complete.
 */
function keepCompiled(kept: string, bundle: string, script: Script): void {
  const unfinished = `${kept}.${process.pid}`;
  try {
    const time = timeOf(bundle);
    writeFileSync(unfinished, script.createCachedData(), { flag: 'wx' });
    utimesSync(unfinished, time, time);
    renameSync(unfinished, kept);
  } catch {
    // In a read-only folder, the program runs without a cache.
  }
}

/** Returns a modification time, rounded to the precision with which it can be set: milliseconds. */
function timeOf(file: string): Date {
  return statSync(file).mtime;
}

/** Runs `work` once: after a delay, or when the process exits. */
function whenSettled(work: () => void): void {
  const timer = setTimeout(finish, SETTLED).unref();
  process.once('exit', finish);

  function finish(): void {
    clearTimeout(timer);
    process.off('exit', finish);
    work();
  }
}
