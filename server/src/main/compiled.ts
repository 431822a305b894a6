import { readFileSync, renameSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { createRequire, wrap } from 'node:module';
import path from 'node:path';
import { Script } from 'node:vm';

/** Milliseconds after which a program has compiled what it needs to answer, and mostly has nothing to do. */
const settled = 10_000;

/**
 * Runs a bundle with what V8 made of it in an earlier process, which is kept beside it: compiling takes a third of a
 * start, for which an editor waits. Where nothing can be kept, the bundle is compiled each time.
 */
export function runCompiled(bundle: string): void {
  const kept = `${bundle}.${process.arch}-${process.versions.v8}.compiled`;
  const cachedData = readCompiled(kept, bundle);
  const script = new Script(wrap(readFileSync(bundle, 'utf8')), {
    filename: bundle,
    ...(cachedData && { cachedData }),
  });
  // V8 refuses what it cannot use, such as the work of a process with other flags.
  if (!cachedData || script.cachedDataRejected) whenSettled(() => keepCompiled(kept, bundle, script));
  const module = { exports: {} };
  script.runInThisContext()(module.exports, createRequire(bundle), module, bundle, path.dirname(bundle));
}

/** V8 knows its work by the length of the source alone. Here it bears the time of the very bundle that it was made of. */
function readCompiled(kept: string, bundle: string): Buffer | undefined {
  try {
    return timeOf(kept).getTime() === timeOf(bundle).getTime() ? readFileSync(kept) : undefined;
  } catch {
    return undefined;
  }
}

/** With all functions that were called by now. Another process may do the same, so the file comes to its place complete. */
function keepCompiled(kept: string, bundle: string, script: Script): void {
  const unfinished = `${kept}.${process.pid}`;
  try {
    const time = timeOf(bundle);
    writeFileSync(unfinished, script.createCachedData(), { flag: 'wx' });
    utimesSync(unfinished, time, time);
    renameSync(unfinished, kept);
  } catch {
    // The folder may be read only, and the program runs all the same.
  }
}

/** To the millisecond, as it can be set. */
function timeOf(file: string): Date {
  return statSync(file).mtime;
}

/** Does the work once: after a while, or when the process ends before. */
function whenSettled(work: () => void): void {
  const timer = setTimeout(finish, settled).unref();
  process.once('exit', finish);

  function finish(): void {
    clearTimeout(timer);
    process.off('exit', finish);
    work();
  }
}
