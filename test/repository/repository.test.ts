import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parse } from 'yaml';

const root = path.resolve(__dirname, '../..');

/** The host of a registry, such as the one in the sample below. */
const registry = /\bregistry\.[a-z]+\.(?:org|com)\b/;
const sample = ['registry', 'npmjs', 'org'].join('.');
const pinnedAction = /^\s*(?:- )?uses: [\w./-]+@[0-9a-f]{40} # v\d+(?:\.\d+){2}$/; // "- uses: actions/checkout@11bd... # v4.2.2"
const exact = /^\d+\.\d+\.\d+(?:-[\w.]+)?$/; // "11.8.0", "1.0.0-beta.0"

/** The entry of a lock file for a package, by its folder: "node_modules/mocha/node_modules/diff". */
interface LockFile {
  readonly packages: Readonly<Record<string, Manifest & { readonly resolved?: string }>>;
}

interface Workflow {
  readonly text: string;
  readonly name: string;
  readonly permissions: Permissions;
  readonly jobs: Readonly<Record<string, Job>>;
}

interface Job {
  readonly permissions?: Permissions;
  readonly 'timeout-minutes': number;
  readonly steps: readonly object[];
}

type Permissions = Readonly<Record<string, string>>;

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

describe('the repository', () => {
  it('contains no path of a computer and no package registry', () => {
    const found = trackedFiles().flatMap((file) => machineSpecificParts(read(file)).map((word) => `${file}: ${word}`));
    assert.deepEqual(found, []);
  });

  it('fails the check if a file contains one', () => {
    // The folder of the repository may be one of them, too.
    assert.ok(machineSpecificParts(`see ${path.join(root, 'out')}`).includes(root));
    assert.deepEqual(machineSpecificParts(`"resolved": "https://${sample}/mocha"`), [sample]);
  });

  it('pins every version', () => {
    const loose = dependencies().filter(([, version]) => !exact.test(version));
    assert.deepEqual(loose, []);
  });

  it('has the packages of every platform in its lock files, as `npm ci` requires', () => {
    assert.deepEqual(lockFiles().flatMap(missingPackages), []);
  });

  it('fails the check if a lock file lacks one', () => {
    const packages = {
      '': { dependencies: { mocha: '11.8.0' } },
      'node_modules/mocha': { dependencies: { diff: '9.0.0' }, optionalDependencies: { fsevents: '2.3.3' } },
      'node_modules/mocha/node_modules/diff': {},
    };
    assert.deepEqual(missingPackages({ packages }), ['fsevents of node_modules/mocha']);
  });

  it('has no addresses in its lock files', () => {
    const packages = lockFiles().flatMap(({ packages }) => Object.values(packages));
    assert.deepEqual(
      packages.filter(({ resolved }) => resolved),
      [],
    );
  });

  it('pins the actions of its workflows to commits, and names their versions', () => {
    const loose = workflows().flatMap(({ text }) => text.split('\n').filter((line) => /\buses:/.test(line)));
    assert.deepEqual(
      loose.filter((line) => !pinnedAction.test(line)),
      [],
    );
  });

  it('gives its workflows only read access, except to publish, and a time limit', () => {
    const writes: string[] = [];
    for (const { name, permissions, jobs } of workflows()) {
      assert.deepEqual(permissions, { contents: 'read' });
      for (const [job, { permissions: own = {} }] of Object.entries(jobs))
        for (const [scope, access] of Object.entries(own))
          if (access !== 'read') writes.push(`${name} ${job}: ${scope} ${access}`);
      assert.ok(Object.values(jobs).every((job) => job['timeout-minutes'] <= 360));
    }
    assert.deepEqual(writes, [
      'Release github: contents write',
      'Release github: id-token write',
      'Release github: attestations write',
      'Release npm: id-token write',
    ]);
  });

  it('runs no workflow with its secrets for changes of others', () => {
    assert.ok(workflows().every(({ text }) => !/pull_request_target|workflow_run/.test(text)));
  });

  it('gives secrets only to jobs that install nothing and run no tests', () => {
    for (const { jobs } of workflows())
      for (const { steps } of Object.values(jobs)) {
        const text = JSON.stringify(steps);
        if (/secrets\.|github\.token/.test(text)) assert.doesNotMatch(text, /npm (?:ci|test|install|run)\b/);
      }
  });

  it('contains the reason for every dependency', () => {
    const guide = read('.github/CONTRIBUTING.md');
    const unexplained = dependencies().filter(([name]) => !guide.includes(`\`${name}\``));
    assert.deepEqual(unexplained, []);
  });
});

function workflows(): Workflow[] {
  const files = trackedFiles().filter((file) => file.startsWith('.github/workflows/'));
  return files.map((file) => ({ ...parse(read(file)), text: read(file) }));
}

/** Returns the parts of a text that depend on the computer on which it was written. */
function machineSpecificParts(text: string): string[] {
  const folders = [root, path.resolve(root, '../shared'), os.homedir()];
  const found = folders.filter((folder) => text.includes(`${folder}${path.sep}`));
  return [...found, ...(registry.exec(text) ?? [])];
}

function lockFiles(): LockFile[] {
  const files = trackedFiles().filter((file) => path.basename(file) === 'package-lock.json');
  return files.map((file) => JSON.parse(read(file)));
}

/** Returns the dependencies that are in none of the folders where Node would look for them. */
function missingPackages({ packages }: LockFile): string[] {
  return Object.entries(packages).flatMap(([folder, { dependencies, optionalDependencies }]) => {
    const names = Object.keys({ ...dependencies, ...optionalDependencies });
    const isMissing = (name: string) =>
      !withParents(folder).some((parent) => `${parent}node_modules/${name}` in packages);
    return names.filter(isMissing).map((name) => `${name} of ${folder}`);
  });
}

/** Returns a folder and its parents: "node_modules/mocha/", "" for "node_modules/mocha". */
function withParents(folder: string): string[] {
  if (folder === '') return [''];
  return [`${folder}/`, ...withParents(folder.slice(0, folder.lastIndexOf('node_modules/')).replace(/\/$/, ''))];
}

function trackedFiles(): string[] {
  const files = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' });
  return files.split('\0').filter((file) => file !== '' && !/\.(?:png|svg)$/.test(file));
}

function dependencies(): [name: string, version: string][] {
  const manifests = ['package.json', ...trackedFiles().filter((file) => file.endsWith('/package.json'))];
  return manifests.flatMap((file) => {
    const { dependencies, devDependencies, optionalDependencies }: Manifest = JSON.parse(read(file));
    return Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies });
  });
}

function read(file: string): string {
  return readFileSync(path.join(root, file), 'utf8');
}
