// Runs test/extension/ in the extension host of a real VS Code, on a copy of the sample notes.
//   node scripts/test-extension.mjs              in the VS Code that npm installs
//   node scripts/test-extension.mjs --desktop    in a downloaded desktop VS Code
//   node scripts/test-extension.mjs --packed     with the packed .vsix installed, and nothing of this folder
//   ... --grep TEXT                              only tests whose full title contains a text

import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { runTests } from '@vscode/test-electron';
import { packedRelease } from './release/packed.mjs';
import { bundleTests, grepDefinition } from './test-bundles.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const standIn = path.join(root, 'scripts/editors/code-headless.mjs');

const { values: options } = parseArgs({
  options: { desktop: { type: 'boolean' }, packed: { type: 'boolean' }, grep: { type: 'string' } },
});
/** Files whose tests use the parts of a package: both bundles, the data about programs, the page and the preview. */
const testsOfPackage = ['activation', 'filterAndSort', 'fixes', 'language', 'overview', 'preview', 'recall', 'tree'];
const extensionTestsPath = await bundleTests(
  'test/extension',
  {
    platform: 'node',
    format: 'cjs',
    external: ['vscode', 'mocha'],
    define: { ...grepDefinition(options.grep), IS_PACKED: String(options.packed === true) },
    ...(options.packed && { outfile: path.join(root, 'out/test/packed.js') }),
  },
  (file) => !options.packed || testsOfPackage.includes(path.basename(file, '.test.ts')),
);
const scratch = mkdtempSync(path.join(os.tmpdir(), 'study-notes-extension-'));
const notes = path.join(scratch, 'notes');
cpSync(path.join(root, 'test/samples/notes'), notes, { recursive: true });
try {
  await runTests({
    ...(options.desktop ? {} : { vscodeExecutablePath: standIn }),
    extensionDevelopmentPath: options.packed ? emptyExtension() : root,
    extensionTestsPath,
    launchArgs: [notes, ...(options.packed ? [`--install-extension=${await packedExtension()}`] : [])],
  });
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  rmSync(scratch, { recursive: true, force: true, maxRetries: 3 });
}

/** VS Code runs tests only together with an extension from a folder. */
function emptyExtension() {
  const folder = path.join(scratch, 'empty-extension');
  mkdirSync(folder);
  const manifest = { name: 'empty', publisher: 'study-notes', version: '0.0.0', engines: { vscode: '*' } };
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify(manifest));
  return folder;
}

async function packedExtension() {
  const { folder, release } = await packedRelease(path.join(scratch, 'release'));
  return path.join(folder, release.vsix);
}
