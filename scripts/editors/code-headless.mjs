#!/usr/bin/env node
// Replaces the desktop `code` on machines where it cannot be downloaded: accepts the arguments that @vscode/test-electron
// passes, runs the tests in the extension host of the VS Code server, and exits with their exit code. Also accepts
// --install-extension=FILE.vsix.

import path from 'node:path';
import { launchBrowser } from './browser.mjs';
import { runInPage } from './page-tests.mjs';
import { startVSCodeServer } from './vscode-server.mjs';

const args = process.argv.slice(2);
const folder = args.find((arg) => !arg.startsWith('-'));
const extension = optionValue('extensionDevelopmentPath');
const tests = optionValue('extensionTestsPath');
if (!folder || !extension || !tests) {
  console.error('usage: code-headless FOLDER --extensionDevelopmentPath=FOLDER --extensionTestsPath=FILE');
  process.exit(2);
}

const installed = optionValue('install-extension');
const server = await startVSCodeServer({
  settings: { 'editor.minimap.enabled': false },
  packages: installed === undefined ? [] : [installed],
});
try {
  const browser = await launchBrowser();
  try {
    process.exitCode = await runInPage(browser, server.address(path.resolve(folder), { extension, tests }));
  } finally {
    await browser.close();
  }
} finally {
  await server.stop();
}

function optionValue(option) {
  return args.find((arg) => arg.startsWith(`--${option}=`))?.slice(option.length + 3);
}
