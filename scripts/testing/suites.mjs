import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { installServerEditor, installWebEditor } from '../setup.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * One part of the tests. A check passes or fails as one; a suite prints the events of `test/reporter.cjs`.
 *
 * @typedef {object} Suite
 * @property {string} name
 * @property {'check' | 'suite'} kind
 * @property {boolean} [isInNode] it runs TypeScript in Node, which is compiled once for all suites
 * @property {(grep: string | undefined) => readonly string[]} args of Node; `grep` runs only tests whose full title contains it
 * @property {() => void} [install] what it needs beside the packages
 * @property {Readonly<Record<string, string>>} [env] environment variables to set
 */

/** Tests that run in Node run in two processes, file by file. */
const sideBySide = ['--parallel', '--jobs', '2'];

/** Folders of tests that start other programs: the command line, the server, installed programs, and our scripts. */
const ofPrograms = 'cli,programs,scripts,server';
const notUnit = `${ofPrograms},extension,ui,web`;

/** @type {readonly Suite[]} */
const all = [
  { name: 'types', kind: 'check', args: () => ['node_modules/typescript/bin/tsc', '-b'] },
  {
    name: 'lint',
    kind: 'check',
    args: () => ['node_modules/@biomejs/biome/bin/biome', 'check'],
    // Biome makes a folder there, by default in the home folder.
    env: { XDG_CACHE_HOME: path.join(root, 'out/cache') },
  },
  {
    name: 'unit',
    kind: 'suite',
    isInNode: true,
    install: installServerEditor,
    args: (grep) => withMocha(['test/**/*.test.ts', '--ignore', `test/{${notUnit}}/**`, ...sideBySide], grep),
  },
  {
    name: 'programs',
    kind: 'suite',
    isInNode: true,
    install: installServerEditor,
    args: (grep) => withMocha([`test/{${ofPrograms}}/**/*.test.ts`, ...sideBySide], grep),
  },
  { name: 'extension', kind: 'suite', install: installServerEditor, args: (grep) => inEditor('extension', grep) },
  {
    name: 'ui',
    kind: 'suite',
    isInNode: true,
    install: installServerEditor,
    args: (grep) => withMocha(['test/ui/**/*.test.ts', '--timeout', '120000'], grep),
  },
  {
    name: 'pictures',
    kind: 'suite',
    isInNode: true,
    install: installServerEditor,
    args: (grep) => withMocha(['test/ui/pictures.ts', '--timeout', '120000'], grep),
  },
  { name: 'web', kind: 'suite', install: installWebEditor, args: (grep) => inEditor('web', grep) },
  { name: 'desktop', kind: 'suite', args: (grep) => [...inEditor('extension', grep), '--desktop'] },
];

export const suites = new Map(all.map((suite) => [suite.name, suite]));

/**
 * The suites of `npm test`, in this order: each of two lanes takes the next suite when it is free. UI tests mostly wait for
 * windows, so the lane that starts with them leaves most of a second core to the other one.
 */
export const testOrder = ['ui', 'types', 'lint', 'unit', 'programs', 'extension', 'web'];

/** @type {(args: readonly string[], grep: string | undefined) => readonly string[]} */
function withMocha(args, grep) {
  const chosen = grep === undefined ? [] : ['--fgrep', grep];
  return ['node_modules/mocha/bin/mocha.js', ...args, '--reporter', 'test/reporter.cjs', ...chosen];
}

/** @type {(folder: string, grep: string | undefined) => readonly string[]} */
function inEditor(folder, grep) {
  return [`scripts/test-${folder}.mjs`, ...(grep === undefined ? [] : ['--grep', grep])];
}
