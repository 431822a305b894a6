// Runs test/extension/ in the extension host of a real VS Code, on a copy of the sample notes files.
//   node scripts/test-extension.mjs              in the VS Code that npm installs
//   node scripts/test-extension.mjs --desktop    in a downloaded desktop VS Code
//   ... --grep TEXT                              only tests whose full title contains a text

import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { runTests } from '@vscode/test-electron';
import { bundleTests, grepDefinition } from './test-bundles.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const standIn = path.join(root, 'scripts/editors/code-headless.mjs');

const { values: options } = parseArgs({ options: { desktop: { type: 'boolean' }, grep: { type: 'string' } } });
const extensionTestsPath = await bundleTests('test/extension', {
  platform: 'node',
  format: 'cjs',
  external: ['vscode', 'mocha'],
  define: grepDefinition(options.grep),
});
const scratch = mkdtempSync(path.join(os.tmpdir(), 'study-notes-extension-'));
const notes = path.join(scratch, 'notes');
cpSync(path.join(root, 'test/samples/notes'), notes, { recursive: true });
try {
  await runTests({
    ...(options.desktop ? {} : { vscodeExecutablePath: standIn }),
    extensionDevelopmentPath: root,
    extensionTestsPath,
    launchArgs: [notes],
  });
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  rmSync(scratch, { recursive: true, force: true, maxRetries: 3 });
}
