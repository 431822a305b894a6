import { spawnSync } from 'node:child_process';
import { Console } from 'node:console';
import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { Readable, Writable } from 'node:stream';
import { Script } from 'node:vm';

/** A command line of `study-notes`. */
export interface Call {
  /** The folder in which it runs. */
  readonly folder: string;
  readonly args: readonly string[];
  /** The content of standard input. */
  readonly input: string;
  readonly environment: NodeJS.ProcessEnv;
}

/** The output and exit status of a command. */
export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const bundle = path.resolve('dist/cli.js');

/** Runs the bundle in a new process, as a shell does. */
export function runBundle({ folder, args, input, environment }: Call): Ended {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bundle, ...args], {
    cwd: folder,
    input,
    encoding: 'utf8',
    env: environment,
  });
  return { status, stdout, stderr };
}

/**
 * Runs the bundle in this process. All of its modules are evaluated again, with a separate `process` with arguments, streams,
 * an environment, listeners and an exit code, but without threads, a terminal, or separate memory. The current folder is that
 * of this process, so only one call can run at a time.
 */
export async function runHere({ folder, args, input, environment }: Call): Promise<Ended> {
  const [stdout, stderr] = [new Printed(), new Printed()];
  const own: NodeJS.Process = Object.create(process, {
    argv: { value: [process.execPath, bundle, ...args] },
    stdin: { value: Readable.from([Buffer.from(input)], { objectMode: false }) },
    stdout: { value: stdout },
    stderr: { value: stderr },
    env: { value: environment },
    exitCode: { value: undefined, writable: true },
  });
  // The separate process has its own listeners.
  Reflect.apply(EventEmitter, own, []);
  const module: { exports: { readonly ended?: Promise<void> } } = { exports: {} };
  const before = process.cwd();
  process.chdir(folder);
  try {
    evaluate()(module, createRequire(bundle), bundle, path.dirname(bundle), own, new Console(stdout, stderr));
    await module.exports.ended;
  } finally {
    process.chdir(before);
  }
  return { status: Number(own.exitCode), stdout: stdout.text, stderr: stderr.text };
}

/** A stream that is not a terminal, and records the written text. */
class Printed extends Writable {
  text = '';

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: () => void): void {
    this.text += chunk.toString();
    done();
  }
}

type Evaluate = (...given: readonly unknown[]) => void;

let compiled: Evaluate | undefined;

/** Returns the bundle as a function of the globals that it uses. */
function evaluate(): Evaluate {
  compiled ??= compile();
  return compiled;
}

function compile(): Evaluate {
  const names = 'module, require, __filename, __dirname, process, console';
  const code = readFileSync(bundle, 'utf8').replace(/^#!.*/, '');
  return new Script(`(function (${names}) {${code}\n})`, { filename: bundle }).runInThisContext();
}
