// Runs test/web/ in the web worker extension host of VS Code for the Web, on the sample notes.
//   node scripts/test-web.mjs [--grep TEXT]

import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { launchBrowser } from './editors/browser.mjs';
import { runInPage } from './editors/page-tests.mjs';
import { serveVSCodeWeb } from './editors/vscode-web.mjs';
import { bundleTests, grepDefinition } from './test-bundles.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

const { values: options } = parseArgs({ options: { grep: { type: 'string' } } });
const tests = await bundleTests('test/web', {
  platform: 'browser',
  format: 'cjs',
  external: ['vscode'],
  mainFields: ['browser', 'module', 'main'],
  alias: { 'node:assert': 'assert' },
  define: {
    global: 'globalThis',
    // A failed assertion asks Node for the width of the terminal.
    'process.stderr': 'undefined',
    'process.env.NODE_DEBUG': 'undefined',
    ...grepDefinition(options.grep),
  },
});
const server = await serveVSCodeWeb({
  extension: root,
  tests,
  folder: path.join(root, 'test/samples/notes'),
  scratch: path.join(root, 'out/vscode-web'),
});
const browser = await launchBrowser();
try {
  process.exitCode = await runInPage(browser, server.address);
} finally {
  await browser.close();
  server.stop();
}
