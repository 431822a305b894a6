import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const root = path.resolve(__dirname, '..');

/** The host of a registry, such as the one in the sample below. */
const registry = /\bregistry\.[a-z]+\.(?:org|com)\b/;
const sample = ['registry', 'npmjs', 'org'].join('.');
const exact = /^\d+\.\d+\.\d+(?:-[\w.]+)?$/; // "11.8.0", "1.0.0-beta.0"

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

describe('the repository', () => {
  it('names no path of a machine and no package registry', () => {
    const told = trackedFiles().flatMap((file) => confidences(read(file)).map((word) => `${file}: ${word}`));
    assert.deepEqual(told, []);
  });

  it('would not name one', () => {
    assert.deepEqual(confidences(`see ${path.join(root, 'out')}`), [root]);
    assert.deepEqual(confidences(`"resolved": "https://${sample}/mocha"`), [sample]);
  });

  it('pins every version', () => {
    const loose = dependencies().filter(([, version]) => !exact.test(version));
    assert.deepEqual(loose, []);
  });

  it('says of every dependency why it is there', () => {
    const guide = read('.github/CONTRIBUTING.md');
    const unexplained = dependencies().filter(([name]) => !guide.includes(`\`${name}\``));
    assert.deepEqual(unexplained, []);
  });
});

/** What a text gives away of the machine that it was written on. */
function confidences(text: string): string[] {
  const folders = [root, path.resolve(root, '../shared'), os.homedir()];
  const found = folders.filter((folder) => text.includes(`${folder}${path.sep}`));
  return [...found, ...(registry.exec(text) ?? [])];
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
