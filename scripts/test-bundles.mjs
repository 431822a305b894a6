import { readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Gives bundled tests the text that the full titles of tests must contain to run: an editor passes no arguments on.
 *
 * @param {string | undefined} grep
 */
export function grepDefinition(grep) {
  return { TEST_GREP: grep === undefined ? 'undefined' : JSON.stringify(grep) };
}

/**
 * Bundles a folder of tests into one module whose `run` the extension host calls. The folder's `run.ts` sets mocha up
 * and gets a function that declares the tests of every `*.test.ts`.
 *
 * @param {string} folder relative to the root
 * @param {import('esbuild').BuildOptions} options
 * @param {(file: string) => boolean} [isWanted] by default, all files
 * @returns {Promise<string>} absolute path of the bundle
 */
export async function bundleTests(folder, options, isWanted = () => true) {
  const directory = path.join(root, folder);
  const tests = readdirSync(directory).filter((file) => file.endsWith('.test.ts') && isWanted(file));
  const declare = tests.map((file) => `require('./${file}');`).join(' ');
  const outfile = path.join(root, 'out', `${folder}.js`);
  await esbuild.build({
    stdin: {
      contents: `import { runTests } from './run'; export const run = () => runTests(() => { ${declare} });`,
      resolveDir: directory,
      loader: 'ts',
    },
    outfile,
    bundle: true,
    sourcemap: 'inline',
    logLevel: 'warning',
    ...options,
  });
  return options.outfile ?? outfile;
}
