import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/**
 * Declares tests with requirements that not every machine meets. If a requirement is missing, the tests are pending, and their
 * titles end with the reason, such as "(skipped: no docker)", because a test that cannot run must not pass.
 *
 *     const docker = skipUnless(program('docker'));
 *     docker.it('completes its own command lines', ...);
 */

/** The reason why tests cannot run; `undefined` if they can. */
export type Reason = string | undefined;

export interface Declare {
  /** The first reason. */
  readonly reason: Reason;
  /** Declares a test. */
  readonly it: (title: string, run: Mocha.Func | Mocha.AsyncFunc) => Mocha.Test;
  /**
   * Declares a suite. Its body is also called for skipped tests, for their titles, and must therefore not use the
   * missing requirement. Hooks do not run.
   */
  readonly describe: (title: string, body: (this: Mocha.Suite) => void) => Mocha.Suite;
}

/** Declares tests that run if none of the reasons is given. */
export function skipUnless(...reasons: readonly Reason[]): Declare {
  const reason = reasons.find((each) => each !== undefined);
  if (reason === undefined) return { reason, it, describe };
  const titled = (title: string) => `${title} (skipped: ${reason})`;
  return {
    reason,
    it: (title) => it(titled(title)),
    describe: (title, body) => {
      const suite = describe.skip(title, body) as Mocha.Suite;
      suite.eachTest((test) => {
        test.title = titled(test.title);
      });
      return suite;
    },
  };
}

/** Requires a file or folder, by its path from the root of the repository. */
export function place(name: string): Reason {
  return existsSync(name) ? undefined : `no ${name}`;
}

/** Requires one of the operating systems. */
export function system(...names: readonly NodeJS.Platform[]): Reason {
  return names.includes(process.platform) ? undefined : `not on ${process.platform}`;
}

/** Requires an operating system with process groups, named pipes and executable scripts. */
export const unix = process.platform === 'win32' ? `not on ${process.platform}` : undefined;

/** Requires a temporary folder that other users can access. */
export const openTemporaryFolder = isOpenToOthers(tmpdir()) ? undefined : 'temporary files in a closed folder';

function isOpenToOthers(folder: string): boolean {
  const parent = path.dirname(folder);
  return (statSync(folder).mode & 0o001) !== 0 && (parent === folder || isOpenToOthers(parent));
}

/** Requires the right to change the owner of files. */
export const superuser = process.getuid?.() === 0 ? undefined : 'not root';

/** Requires a program in PATH. */
export function program(name: string): Reason {
  return programFile(name) === undefined ? `no ${name}` : undefined;
}

function programFile(name: string): string | undefined {
  const endings = process.platform === 'win32' ? (process.env.PATHEXT ?? '').split(';') : [''];
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter((folder) => folder !== '');
  return folders.flatMap((folder) => endings.map((ending) => path.join(folder, name + ending))).find(canRun);
}

function canRun(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}
