#!/usr/bin/env node
// Stands in for the desktop `code` where none can be downloaded: takes the arguments that @vscode/test-electron gives,
// runs the tests in the extension host of the VS Code server, and ends with their exit code.

import path from 'node:path';
import { parseArgs } from 'node:util';
import { launchBrowser } from './browser.mjs';
import { runInPage } from './page-tests.mjs';
import { startVSCodeServer } from './vscode-server.mjs';

const { values, positionals } = parseArgs({
  strict: false,
  allowPositionals: true,
  options: {
    extensionDevelopmentPath: { type: 'string' },
    extensionTestsPath: { type: 'string' },
    'user-data-dir': { type: 'string' },
    'extensions-dir': { type: 'string' },
  },
});
const [folder] = positionals;
const { extensionDevelopmentPath: extension, extensionTestsPath: tests } = values;
if (!folder || !extension || !tests) {
  console.error('usage: code-headless FOLDER --extensionDevelopmentPath=FOLDER --extensionTestsPath=FILE');
  process.exit(2);
}

const server = await startVSCodeServer();
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
