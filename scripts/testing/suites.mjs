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
 * @property {boolean} [isLongest] it takes as long as all others beside it, which leave it the processor
 * @property {boolean} [isInNode] it runs TypeScript in Node, which is compiled once for all suites
 * @property {boolean} [hasPackages] it tests the packages that are released, which are packed once for all suites
 * @property {(grep: string | undefined, isAlone: boolean) => readonly string[]} args of Node; `grep` runs only tests whose full title contains it,
 *   `isAlone` says that no other suite runs beside it
 * @property {() => void} [install] what it needs beside the packages
 * @property {Readonly<Record<string, string>>} [env] environment variables to set
 */

/** Arguments of mocha that run test files in two processes. */
const sideBySide = ['--parallel', '--jobs', '2'];

/**
 * Folders of tests that start other programs: the command line, the server, installed programs, and scripts of the
 * repository.
 */
const ofPrograms = 'cli,programs,scripts,server';
const notUnit = `${ofPrograms},extension,ui,web`;

const unitTests = ['test/**/*.test.ts', '--ignore', `test/{${notUnit}}/**`];

/** @type {readonly Suite[]} */
const all = [
  { name: 'types', kind: 'check', args: () => ['node_modules/typescript/bin/tsc', '-b'] },
  {
    name: 'lint',
    kind: 'check',
    args: () => ['node_modules/@biomejs/biome/bin/biome', 'check'],
    // Biome creates a folder there; the default is in the home folder.
    env: { XDG_CACHE_HOME: path.join(root, 'out/cache') },
  },
  {
    name: 'unit',
    kind: 'suite',
    isInNode: true,
    install: installServerEditor,
    // A second process loads the whole program again, which is worthwhile only if a core is idle.
    args: (grep, isAlone) => withMocha([...unitTests, ...(isAlone ? sideBySide : [])], grep),
  },
  {
    name: 'programs',
    kind: 'suite',
    isInNode: true,
    hasPackages: true,
    install: installServerEditor,
    args: (grep) => withMocha([`test/{${ofPrograms}}/**/*.test.ts`, ...sideBySide], grep),
  },
  { name: 'extension', kind: 'suite', install: installServerEditor, args: (grep) => inEditor('extension', grep) },
  {
    name: 'packed',
    kind: 'suite',
    hasPackages: true,
    install: installServerEditor,
    args: (grep) => [...inEditor('extension', grep), '--packed'],
  },
  {
    name: 'ui',
    kind: 'suite',
    isLongest: true,
    isInNode: true,
    install: installServerEditor,
    args: (grep) => inWindow('test/ui/*.test.ts', grep),
  },
  {
    name: 'pictures',
    kind: 'suite',
    isInNode: true,
    install: installServerEditor,
    args: (grep) => inWindow('test/ui/pictures.ts', grep),
  },
  { name: 'web', kind: 'suite', install: installWebEditor, args: (grep) => inEditor('web', grep) },
  { name: 'desktop', kind: 'suite', args: (grep) => [...inEditor('extension', grep), '--desktop'] },
];

const suites = new Map(all.map((suite) => [suite.name, suite]));

/**
 * The suites of `npm test`, in order: each of three lanes takes the next one when it is free. The longest one starts first;
 * suites with an editor often wait, so that others run meanwhile.
 *
 * @type {readonly Suite[]}
 */
export const testOrder = ['ui', 'extension', 'unit', 'programs', 'packed', 'web', 'types', 'lint'].map(suiteNamed);

/** @type {(name: string) => Suite} */
export function suiteNamed(name) {
  const suite = suites.get(name);
  if (!suite) throw new Error(`no suite is called ${name}; there are ${[...suites.keys()].join(', ')}`);
  return suite;
}

/** @type {(args: readonly string[], grep: string | undefined) => readonly string[]} */
function withMocha(args, grep) {
  const chosen = grep === undefined ? [] : ['--fgrep', grep];
  return ['node_modules/mocha/bin/mocha.js', ...args, '--reporter', 'test/reporter.cjs', ...chosen];
}

/** @type {(files: string, grep: string | undefined) => readonly string[]} */
function inWindow(files, grep) {
  return withMocha([files, '--timeout', '300000'], grep);
}

/** @type {(folder: string, grep: string | undefined) => readonly string[]} */
function inEditor(folder, grep) {
  return [`scripts/test-${folder}.mjs`, ...(grep === undefined ? [] : ['--grep', grep])];
}
