// Installs whatever a fresh clone lacks, and is done at once when nothing is missing.
//   node scripts/setup.mjs

import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const serverEditor = path.join(root, 'scripts/editors/vscode-server');
const webEditor = path.join(root, 'scripts/editors/vscode-web');

/** The packages that building and the unit tests need. */
export function installPackages() {
  install(root, 'the packages');
}

/**
 * The VS Code that `npm start`, the extension host tests and the UI tests run, and whose grammar for Markdown the
 * grammar tests read.
 */
export function installServerEditor() {
  install(serverEditor, 'VS Code');
  prepareServerEditor(path.join(serverEditor, 'node_modules/code-server/lib/vscode'));
}

/** The VS Code for the Web that the web tests run. */
export function installWebEditor() {
  install(webEditor, 'VS Code for the Web');
}

function install(folder, what) {
  if (isInstalled(folder)) return;
  console.log(`Installing ${what} ...`);
  // Not `npm ci`: it refuses a lock file without the packages of every platform, and not every registry has them all.
  npm(['install', '--no-save'], folder);
}

/** Whether node_modules holds what the lock file asks for, by npm's own list of what it installed. */
function isInstalled(folder) {
  const installedFile = path.join(folder, 'node_modules/.package-lock.json');
  if (!existsSync(installedFile)) return false;
  const installed = readPackages(installedFile);
  const locked = readPackages(path.join(folder, 'package-lock.json'));
  return Object.entries(locked).every(([name, { version, optional }]) => {
    if (name === '') return true;
    return name in installed ? installed[name].version === version : optional;
  });
}

function readPackages(lockFile) {
  return JSON.parse(readFileSync(lockFile, 'utf8')).packages;
}

/** Installs what VS Code itself depends on, and drops what the tests never load: two thirds of its size. */
function prepareServerEditor(vscode) {
  const ready = path.join(vscode, '.ready');
  if (existsSync(ready)) return;
  console.log('Preparing VS Code ...');
  // Not `npm ci`: the package's shrinkwrap is out of step with its own package.json.
  npm(['install', '--omit=dev'], vscode);
  const unused = [
    '@devcontainers',
    '@github',
    '@microsoft/mxc-sdk',
    '@vscode/sqlite3',
    '@vscode/windows-process-tree',
    '@vscode/windows-registry',
    'cpu-features',
    'kerberos',
    'ssh2',
  ];
  for (const name of unused) remove(path.join(vscode, 'node_modules', name));
  for (const folder of ['@vscode/ripgrep-universal/bin', 'node-pty/prebuilds']) {
    removeOtherPlatforms(path.join(vscode, 'node_modules', folder));
  }
  remove(path.join(vscode, 'extensions/copilot'));
  writeFileSync(ready, '');
}

function removeOtherPlatforms(folder) {
  const here = `${process.platform}-${process.arch}`;
  for (const platform of readdirSync(folder)) {
    if (platform !== here) remove(path.join(folder, platform));
  }
}

function remove(folder) {
  rmSync(folder, { recursive: true, force: true });
}

function npm(args, folder) {
  const options = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  // On Windows npm is a batch file, which only a shell can start.
  const shell = process.platform === 'win32';
  execFileSync('npm', [...args, ...options], { cwd: folder, stdio: ['ignore', 'inherit', 'inherit'], shell });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  installPackages();
  installServerEditor();
  installWebEditor();
}
