import { execFile, execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { homeEntries } from './machine.mjs';
import { leftProcesses } from './processes.mjs';

const address = /http:\/\/127\.0\.0\.1:\d+\/\S+/; // "http://127.0.0.1:43739/?folder=..."
const summary = /^\d+ passed, (\d+) failed\b/; // "4711 passed, 0 failed"
const installing = /^(?:Installing|Preparing) .*$/m; // "Installing VS Code ..."

/** The time limits of the steps, in minutes. */
const limits = { start: 20, stop: 1, test: 90 };

/**
 * What the steps of a newcomer use.
 *
 * @typedef {object} Visit
 * @property {import('./machine.mjs').Place} place
 * @property {string} repository the one to clone
 * @property {readonly string[]} suites what `npm test` is asked for; all that it runs by itself if empty
 * @property {(...command: string[]) => import('./processes.mjs').Run} run runs a program as the newcomer, in the clone
 */

/**
 * @typedef {object} Step
 * @property {string} title
 * @property {string | undefined} [skipped] why this machine cannot do it
 * @property {(visit: Visit) => Promise<unknown>} act rejects if something is wrong
 */

/**
 * @param {import('./newcomers.mjs').Newcomer} newcomer
 * @returns {Readonly<Record<'clone' | 'start' | 'test' | 'folders', readonly Step[]>>}
 */
export function stepsOf({ interruptions = [] }) {
  const skipped = process.platform === 'win32' ? 'the VS Code that npm can install does not run on Windows' : undefined;
  const interrupted = interruptions.map((interruption) => ({
    title: `npm start, ended by ${interruption.by} after "${interruption.at}"`,
    skipped,
    act: (visit) => startInterrupted(visit, interruption),
  }));
  return {
    clone: [{ title: 'git clone', act: clone }],
    start: [
      ...interrupted,
      { title: 'npm start, Ctrl+C', skipped, act: start },
      { title: 'npm start again, which has nothing to install, Ctrl+C', skipped, act: startAgain },
    ],
    test: [{ title: 'npm test', act: test }],
    folders: [{ title: 'nothing has changed in the clone and the home folder', act: checkFolders }],
  };
}

/** Clones as the user who runs this script, since git does not let other users read this repository. */
async function clone({ place, repository }) {
  await promisify(execFile)('git', ['clone', '--quiet', '--no-local', repository, place.clone]);
  if (place.uid !== undefined) execFileSync('chown', ['-R', `${place.uid}:${place.gid}`, place.home]);
}

async function startInterrupted({ place, run }, { at, by, seconds }) {
  const program = run('npm', 'start');
  await program.printed(new RegExp(at), limits.start);
  await sleep(seconds * 1000);
  program.send(by);
  await program.ended(limits.stop);
  await checkNothingLeft(place);
}

async function start({ place, run }) {
  const program = run('npm', 'start');
  const [url] = await program.printed(address, limits.start);
  const { status } = await fetch(url);
  if (status !== 200) throw new Error(`${url} answered ${status}`);
  program.send('SIGINT');
  await program.ended(limits.stop);
  await checkNothingLeft(place);
  return program;
}

async function startAgain(visit) {
  const program = await start(visit);
  const [installed] = installing.exec(program.output()) ?? [];
  if (installed) throw new Error(`it printed "${installed}"`);
}

async function test({ place, suites, run }) {
  const program = run('npm', 'test', ...(suites.length > 0 ? ['--', ...suites] : []));
  const end = await program.ended(limits.test);
  // npm may print a notice about a newer version after the tests.
  const lines = program.output().trimEnd().split('\n');
  const lastLine = lines.findLast((line) => !line.startsWith('npm notice')) ?? '';
  const failed = summary.exec(lastLine)?.[1];
  if (end !== 0 || failed !== '0') throw new Error(`it ended with ${end}, and "${lastLine}"`);
  await checkNothingLeft(place);
}

/** Checks that no process runs any more, and that no temporary file is left. */
async function checkNothingLeft({ base, temporary, runtime }) {
  const processes = await leftProcesses(base);
  if (processes.length > 0) throw new Error(`these processes are left:\n${processes.join('\n')}`);
  const folders = runtime ? [temporary, runtime] : [temporary];
  const files = folders.flatMap((folder) => readdirSync(folder));
  if (files.length > 0) throw new Error(`these temporary files are left:\n${files.join('\n')}`);
}

async function checkFolders({ place, run }) {
  const git = run('git', 'status', '--porcelain');
  await git.ended(limits.stop);
  if (git.output() !== '') throw new Error(`git status in the clone:\n${git.output()}`);
  const added = homeEntries(place).filter((entry) => !place.homeBefore.includes(entry));
  if (added.length > 0) throw new Error(`these files are new in the home folder:\n${added.join('\n')}`);
}
