import { execFileSync } from 'node:child_process';
import { cpSync, createWriteStream, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { createScratchFolder, spawnSupervised } from '../supervised.mjs';

const home = fileURLToPath(new URL('vscode-server/node_modules', import.meta.url));
const serverMain = path.join(home, 'code-server/lib/vscode/out/server-main.js');

/**
 * Settings that prevent VS Code from using the network, asking questions, covering the notes with panels, or listing all
 * processes every few seconds to find ports to forward.
 */
const quietSettings = {
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'remote.autoForwardPorts': false,
  'telemetry.telemetryLevel': 'off',
  'window.confirmBeforeClose': 'never',
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
};

/** Matches the message of the server that it is ready: "Extension host agent listening on 41233". */
const listening = /Extension host agent listening on (\d+)/;

/**
 * A running VS Code.
 *
 * @typedef {object} VSCodeServer
 * @property {(folder: string, opening?: Opening) => string} address the page that opens a folder, or the folders that a file `.code-workspace` names
 * @property {string} data its settings and logs: a scratch folder, gone after `stop` unless the caller named it
 * @property {() => Promise<void>} stop resolves when no process and no temporary file of it is left
 */

/**
 * Options for opening a folder in a page.
 *
 * @typedef {object} Opening
 * @property {string} [openFile] absolute path of a file to open
 * @property {string} [extension] absolute path of the folder of an extension to run from source
 * @property {string} [tests] absolute path of a module whose `run` is called in the extension host
 */

/**
 * Starts VS Code's own server on 127.0.0.1.
 *
 * @param {{ port?: number, settings?: object, data?: string, trusting?: boolean, graceSeconds?: number, extensions?: string[], packages?: string[], env?: Record<string, string> }} [options] port 0 is any
 *   free one; `data` is kept; folders are trusted without a question unless `trusting` is false; the extensions of a page that is
 *   gone run on for `graceSeconds`, for it may come back; `extensions` are folders of extensions to install,
 *   and `packages` are `.vsix` files; `env` is added to the environment of the server and its extensions
 * @returns {Promise<VSCodeServer>}
 */
export async function startVSCodeServer({
  port = 0,
  settings = {},
  data,
  trusting = true,
  graceSeconds = 3 * 60 * 60,
  extensions = [],
  packages = [],
  env = {},
} = {}) {
  const node = nodeForVSCode();
  const scratch = createScratchFolder();
  const folder = data ?? path.join(scratch, 'vscode');
  const userData = path.join(folder, 'user');
  for (const scope of ['User', 'Machine']) {
    mkdirSync(path.join(userData, scope), { recursive: true });
    const text = JSON.stringify(
      { ...quietSettings, ...terminalSettings(data !== undefined), ...trustSettings(trusting), ...settings },
      undefined,
      2,
    );
    writeFileSync(path.join(userData, scope, 'settings.json'), text);
  }

  for (const extension of extensions) {
    cpSync(extension, path.join(folder, 'extensions', path.basename(extension)), { recursive: true });
  }
  const places = [
    '--accept-server-license-terms',
    `--user-data-dir=${userData}`,
    `--server-data-dir=${path.join(folder, 'server')}`,
    `--extensions-dir=${path.join(folder, 'extensions')}`,
  ];
  for (const file of packages) execFileSync(node, [serverMain, ...places, `--install-extension=${file}`]);
  const args = [
    serverMain,
    '--host=127.0.0.1',
    `--port=${port}`,
    '--without-connection-token',
    ...places,
    '--telemetry-level=off',
    `--reconnection-grace-time=${graceSeconds}`,
    ...(trusting ? ['--disable-workspace-trust'] : []),
    // Required for a release build of VS Code to load the extension and the tests in the URL.
    '--enable-smoke-test-driver',
  ];
  // So that VS Code takes over this environment as from a terminal. It would start a login shell to read the environment of the
  // user, once per window and for its terminals, and wait up to ten seconds for it.
  const { child, stop } = spawnSupervised(scratch, node, args, { env: { VSCODE_CLI: '1', ...env } });
  const url = await untilListening(child, path.join(folder, 'server.log'));
  return { data: folder, address: (workspace, opening = {}) => addressOf(url, workspace, opening), stop };
}

/**
 * Returns settings for terminals: the temporary folders of the user, since the server has its own, and no history file unless
 * the settings folder is kept.
 */
function terminalSettings(hasHistory) {
  const { TMPDIR = null, XDG_RUNTIME_DIR = null } = process.env;
  const env = { TMPDIR, XDG_RUNTIME_DIR, ...(hasHistory ? {} : { HISTFILE: '' }) };
  return { 'terminal.integrated.env.linux': env, 'terminal.integrated.env.osx': env };
}

/** Returns settings that trust all folders or, if `trusting` is false, open untrusted folders without a dialog. */
function trustSettings(trusting) {
  return trusting
    ? { 'security.workspace.trust.enabled': false }
    : { 'security.workspace.trust.enabled': true, 'security.workspace.trust.startupPrompt': 'never' };
}

/** Returns the path of Node for the server: this one or, if it is older than 22.15, that of the npm package. */
function nodeForVSCode() {
  if (process.platform === 'win32') {
    throw new Error(
      'the VS Code that npm can install does not run on Windows: use WSL, or open this folder in VS Code and press F5',
    );
  }
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 15)) return process.execPath;
  const packaged = path.join(home, `node-${process.platform}-${process.arch}/bin/node`);
  if (existsSync(packaged)) return packaged;
  throw new Error(`VS Code's server needs Node 22.15 or newer, and this is ${process.version}`);
}

function untilListening(child, logFile) {
  const log = createWriteStream(logFile);
  return new Promise((resolve, reject) => {
    let output = '';
    let port;
    const read = (chunk) => {
      log.write(chunk);
      if (port) return;
      output += chunk;
      port = listening.exec(output)?.[1];
      if (port) resolve(`http://127.0.0.1:${port}`);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`VS Code's server ended with code ${code}:\n${output}`)));
  });
}

/** @type {(url: string, workspace: string, opening: Opening) => string} */
function addressOf(url, workspace, { openFile, extension, tests }) {
  const remote = (file) => `vscode-remote://${new URL(url).host}${file}`;
  const payload = [['skipWelcome', 'true']];
  if (openFile) payload.push(['openFile', remote(openFile)]);
  if (extension) payload.push(['extensionDevelopmentPath', remote(extension)]);
  if (tests) payload.push(['extensionTestsPath', remote(tests)]);
  const opened = workspace.endsWith('.code-workspace') ? 'workspace' : 'folder';
  return `${url}/?${opened}=${encodeURIComponent(workspace)}&payload=${encodeURIComponent(JSON.stringify(payload))}`;
}
