import { execFileSync } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { killProcesses } from './processes.mjs';

/** Matches environment variables of the machine, unlike those of its user. */
const machineVariables =
  /^(?:SHELL|TERM|(?:https?|no)_proxy|NODE_EXTRA_CA_CERTS|SSL_CERT_(?:DIR|FILE)|npm_config_registry|System(?:Drive|Root)|windir|ComSpec|PATHEXT|Program(?:Data|Files.*)|NUMBER_OF_PROCESSORS|PROCESSOR_ARCHITECTURE)$/i;

const isRoot = process.getuid?.() === 0;

/**
 * The folders and environment of one newcomer on this machine.
 *
 * @typedef {object} Place
 * @property {string} base contains all folders of the newcomer
 * @property {string} home
 * @property {string} realHome the home folder that programs use, which differs from `home` where HOME is not set
 * @property {string} clone
 * @property {string} temporary
 * @property {string | undefined} runtime
 * @property {NodeJS.ProcessEnv} env
 * @property {number} [uid]
 * @property {number} [gid]
 * @property {readonly string[]} lacks what a newcomer's machine should have, and this one lacks
 * @property {readonly string[]} homeBefore what was in the home folder
 */

/**
 * Returns why this machine cannot have a newcomer.
 *
 * @param {import('./newcomers.mjs').Newcomer} newcomer
 */
export function whyImpossible(newcomer) {
  return newcomer.user === 'root' && !isRoot ? 'needs root' : undefined;
}

/**
 * Creates the folders of a newcomer. `removePlace` removes them.
 *
 * @param {import('./newcomers.mjs').Newcomer} newcomer
 * @returns {Place}
 */
export function createPlace(newcomer) {
  const base = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'newcomer-')));
  const home = path.join(base, 'home');
  const clone = path.join(home, newcomer.clone);
  const temporary = path.join(home, newcomer.temporary);
  const runtime = newcomer.hasRuntimeFolder ? path.join(base, 'run') : undefined;
  const user = newcomer.user === 'ordinary' && isRoot ? nobody() : {};
  const folders = [base, ...foldersBetween(base, path.dirname(clone)), ...foldersBetween(base, temporary)];
  for (const folder of runtime ? [...folders, runtime] : folders) {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    if (user.uid !== undefined) chownSync(folder, user.uid, user.gid);
  }

  const realHome = newcomer.hasNoHome ? os.homedir() : home;
  const docker = programFolders().some(hasDocker);
  const homeVariables = newcomer.hasNoHome
    ? { npm_config_cache: path.join(base, 'npm-cache') }
    : { HOME: home, USERPROFILE: home, APPDATA: path.join(home, 'AppData'), LOCALAPPDATA: path.join(home, 'AppData') };
  return {
    base,
    home,
    realHome,
    clone,
    temporary,
    runtime,
    ...user,
    env: {
      SHELL: '/bin/sh',
      ...Object.fromEntries(Object.entries(process.env).filter(([name]) => machineVariables.test(name))),
      PATH: pathVariable(newcomer.hasDocker === false && docker ? path.join(base, 'bin') : undefined),
      ...homeVariables,
      ...(runtime && { XDG_RUNTIME_DIR: runtime }),
      TMPDIR: temporary,
      TMP: temporary,
      TEMP: temporary,
      ...newcomer.environment,
    },
    lacks: newcomer.hasDocker && !docker ? ['docker'] : [],
    homeBefore: homeEntries({ realHome, clone, temporary }),
  };
}

/**
 * Returns the paths of files and folders in the home folder, two levels deep, without those of npm and those that are asked for.
 *
 * @param {Pick<Place, 'realHome' | 'clone' | 'temporary'>} place
 */
export function homeEntries({ realHome, clone, temporary }) {
  const expected = ['.npm', ...[clone, temporary].map((folder) => path.relative(realHome, folder).split(path.sep)[0])];
  const entries = readdirSync(realHome, { withFileTypes: true }).filter(({ name }) => !expected.includes(name));
  return entries.flatMap((entry) => {
    const inside = entry.isDirectory() ? readdirSync(path.join(realHome, entry.name)) : [];
    return [entry.name, ...inside.map((name) => path.join(entry.name, name))];
  });
}

/** Kills all processes of a newcomer, and removes all folders. */
export function removePlace({ base }) {
  killProcesses(base);
  rmSync(base, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}

/** Returns the ids of an account without privileges that exists on every system. */
function nobody() {
  const [uid, gid] = ['-u', '-g'].map((option) => Number(execFileSync('id', [option, 'nobody'], { encoding: 'utf8' })));
  return { uid, gid };
}

/** Returns the folders below `base` up to `folder`: "/a/b", "/a/b/c" for "/a" and "/a/b/c". */
function foldersBetween(base, folder) {
  if (folder === base) return [];
  return [...foldersBetween(base, path.dirname(folder)), folder];
}

/** Returns the folders of PATH, without those that npm adds for its scripts. */
function programFolders() {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  return folders.filter((folder) => path.isAbsolute(folder) && !/[\\/]node_modules[\\/]|node-gyp-bin/.test(folder));
}

/** Returns the variable PATH. With a folder, that replaces the folders that contain Docker. */
function pathVariable(standIn) {
  const folders = programFolders();
  if (!standIn) return folders.join(path.delimiter);
  mkdirSync(standIn);
  const names = new Set();
  for (const folder of folders.filter(hasDocker)) {
    for (const name of readdirSync(folder).filter((name) => !name.startsWith('docker') && !names.has(name))) {
      symlinkSync(path.join(folder, name), path.join(standIn, name));
      names.add(name);
    }
  }
  return folders
    .map((folder) => (hasDocker(folder) ? standIn : folder))
    .filter((folder, index, all) => all.indexOf(folder) === index)
    .join(path.delimiter);
}

function hasDocker(folder) {
  return existsSync(path.join(folder, 'docker')) || existsSync(path.join(folder, 'docker.exe'));
}
