// Packs what is released, from one build: the .vsix, the package for npm, release notes, and checksums.
//   node scripts/release/pack.mjs [FOLDER]    out/release/ by default

import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { createVSIX, listFiles, PackageManager } from '@vscode/vsce';
import { isPreRelease, newestChanges } from './version.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** So that the extension is installed quickly, in bytes. */
const MAX_VSIX_SIZE = 3_000_000;

/**
 * What is released, as it is in `release.json`. Files are named relative to its folder.
 *
 * @typedef {object} Release
 * @property {string} name of the package for npm
 * @property {string} version
 * @property {boolean} isPreRelease
 * @property {string} commit
 * @property {string} vsix
 * @property {string} archive the package for npm
 * @property {string} notes
 * @property {string} checksums of the two packages, as `sha256sum --check` reads them
 */

/**
 * Packs the tracked files, as they are now, into an empty folder. `dist/` is not used, because it may be in use.
 *
 * @param {string} folder
 * @param {object} [options]
 * @param {string} [options.version] replaces that of package.json
 * @param {(line: string) => void} [options.log]
 * @param {(source: string) => void | Promise<void>} [options.buildIn] writes the bundles and the notices into a copy of the repository
 * @returns {Promise<Release>}
 */
export async function pack(folder, { version, log = () => undefined, buildIn = buildForUsers } = {}) {
  const source = mkdtempSync(path.join(os.tmpdir(), 'study-notes-release-'));
  try {
    for (const name of trackedFiles()) cpSync(path.join(root, name), path.join(source, name));
    await buildIn(source);
    const manifest = shippedManifest(version);
    writeFileSync(path.join(source, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
    mkdirSync(folder, { recursive: true });
    const release = {
      name: manifest.name,
      version: manifest.version,
      isPreRelease: isPreRelease(manifest.version),
      commit: git('rev-parse', 'HEAD').trim(),
      vsix: `${manifest.name}-${manifest.version}.vsix`,
      archive: `${manifest.name}-${manifest.version}.tgz`,
      notes: 'notes.md',
      checksums: 'SHA256SUMS',
    };
    const packagePath = path.join(folder, release.vsix);
    await createVSIX({ cwd: source, packagePath, dependencies: false, preRelease: release.isPreRelease });
    const { size } = statSync(packagePath);
    if (size > MAX_VSIX_SIZE)
      throw new Error(`${release.vsix} has ${size} bytes; at most ${MAX_VSIX_SIZE} are allowed`);
    const filesOfEditor = await filesForEditor(source);
    const { description } = JSON.parse(readFileSync(path.join(source, 'package.nls.json'), 'utf8'));
    writeFileSync(path.join(source, 'package.json'), `${JSON.stringify({ ...manifest, description }, null, 2)}\n`);
    const listed = { [release.vsix]: filesOfEditor, [release.archive]: packForNpm(source, folder) };
    for (const [name, files] of Object.entries(listed)) log(contentsText(name, files));
    const changelog = readFileSync(path.join(root, 'CHANGELOG.md'), 'utf8');
    writeFileSync(path.join(folder, release.notes), `${newestChanges(changelog)}\n`);
    writeFileSync(path.join(folder, release.checksums), checksumsOf(folder, [release.vsix, release.archive]));
    writeFileSync(path.join(folder, 'release.json'), `${JSON.stringify(release, null, 2)}\n`);
    return release;
  } finally {
    rmSync(source, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** @type {(source: string) => Promise<void>} */
async function buildForUsers(source) {
  // Tests load this module with `require`, which allows no await at the top level of the build.
  const { build } = await import('../build.mjs');
  await build({ production: true, folder: source });
}

/** Returns package.json without what only this repository needs. Packing would run its scripts otherwise. */
function shippedManifest(version) {
  const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const { scripts: _, devDependencies: __, overrides: ___, ...shipped } = manifest;
  return { ...shipped, ...(version !== undefined && { version }) };
}

function trackedFiles() {
  const names = git('ls-files', '-z').split('\0');
  return names.filter((name) => name !== '' && existsSync(path.join(root, name)));
}

/** @type {(...args: string[]) => string} */
function git(...args) {
  return execFileSync('git', args, { cwd: root, encoding: 'utf8' });
}

/** @type {(source: string) => Promise<string[]>} */
async function filesForEditor(source) {
  const files = await listFiles({ cwd: source, packageManager: PackageManager.None });
  return files.map((name) => name.replaceAll('\\', '/'));
}

/** Returns a list of the files in a package, with only the number of those about programs. */
function contentsText(name, files) {
  const data = files.filter((file) => file.startsWith('dist/commands/'));
  const others = files.filter((file) => !data.includes(file)).sort();
  return [`${name}:`, ...others, `and ${data.length} files in dist/commands/`].join('\n  ');
}

/** @type {(source: string, folder: string) => string[]} */
function packForNpm(source, folder) {
  const target = path.resolve(folder);
  // On Windows, npm is a batch file, which only a shell can start.
  const options = { cwd: source, shell: process.platform === 'win32' };
  const args = ['pack', '--json', '--ignore-scripts', '--pack-destination'];
  const [packed] = JSON.parse(
    execFileSync('npm', [...args, options.shell ? `"${target}"` : target], options).toString(),
  );
  return packed.files.map((file) => file.path);
}

/** @type {(folder: string, names: string[]) => string} */
function checksumsOf(folder, names) {
  return names.map((name) => `${sha256(path.join(folder, name))}  ${name}\n`).join('');
}

function sha256(file) {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}

async function main(folder) {
  rmSync(folder, { recursive: true, force: true });
  await pack(folder, { log: console.log });
  console.log(readFileSync(path.join(folder, 'SHA256SUMS'), 'utf8'));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [, , folder = path.join(root, 'out/release')] = process.argv;
  void main(folder);
}
