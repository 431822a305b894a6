// Bundles the extension, the language server and the command line into dist/, and writes ThirdPartyNotices.txt.
//   node scripts/build.mjs [--production] [--watch]

import { cpSync, existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';
import { writeCommands } from './commands.mjs';
import { lazyModules } from './lazy-modules.mjs';
import { noticesFor } from './notices.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

const node = { platform: 'node', format: 'cjs', target: 'node20' };
const browser = {
  platform: 'browser',
  target: 'es2022',
  mainFields: ['browser', 'module', 'main'],
  conditions: ['browser'],
  define: { global: 'globalThis' },
};

/**
 * The entry files by the bundles to write, without ".js". Those with the same options are built together, because esbuild then
 * parses the modules that they share only once.
 */
const bundles = [
  {
    entries: {
      'dist/client': 'client/src/node.ts',
      'dist/server': 'server/src/main/start.ts',
      'dist/server.main': 'server/src/main/node.ts',
      'dist/cli': 'server/src/main/cli.ts',
    },
    options: { ...node, external: ['vscode', './preview.js'] },
  },
  { entries: { 'dist/preview': 'client/src/preview/readShown.ts' }, options: node },
  {
    entries: { 'dist/client.web': 'client/src/browser.ts' },
    options: { ...browser, format: 'cjs', external: ['vscode'] },
  },
  { entries: { 'dist/overview': 'client/overview/page.ts' }, options: { ...browser, format: 'iife' } },
  {
    entries: { 'dist/server.web': 'server/src/main/browser.ts' },
    // The browser entry of a package may use the document of a page, which a worker does not have.
    options: {
      ...browser,
      format: 'iife',
      conditions: ['worker', 'browser'],
      inject: ['scripts/browser-buffer.mjs'],
    },
  },
];

function settings({ entries, options }, production, folder = root) {
  return {
    absWorkingDir: root,
    entryPoints: entries,
    outdir: folder,
    bundle: true,
    minify: production,
    sourcemap: !production,
    // Bundles the built-in syllabus and the style sheet of the overview as texts.
    loader: { '.md': 'text', '.css': 'text' },
    plugins: [lazyModules],
    metafile: true,
    logLevel: 'warning',
    ...options,
  };
}

/**
 * Writes every bundle once, and the notices for the packages in them, into `folder`. Throws when an entry file is missing
 * or does not compile, or when a package may not be shipped.
 */
export async function build({ production = false, folder = root } = {}) {
  await writeCommands();
  const known = path.join(folder, 'dist/commands');
  if (folder !== root) cpSync(path.join(root, 'dist/commands'), known, { recursive: true });
  const results = await Promise.allSettled(
    bundles.map((bundle) => esbuild.build(settings(bundle, production, folder))),
  );
  const metafiles = results.flatMap((result) => (result.status === 'fulfilled' ? result.value.metafile : []));
  const failed = bundles.filter((_, index) => results[index].status === 'rejected');
  if (failed.length > 0) {
    const reasons = failed
      .flatMap(({ entries }) => Object.entries(entries))
      .map(([file, entry]) =>
        existsSync(path.join(root, entry)) ? `${file}.js (see above)` : `${file}.js (${entry} does not exist)`,
      );
    throw new Error(`not built: ${reasons.join(', ')}`);
  }
  writeFileSync(path.join(folder, 'ThirdPartyNotices.txt'), noticesFor(root, metafiles));
}

/** Rebuilds each bundle whenever one of its files changes, until the process ends. */
async function watch() {
  await writeCommands();
  for (const bundle of bundles) {
    const context = await esbuild.context({ ...settings(bundle, false), logLevel: 'info' });
    await context.watch();
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    if (process.argv.includes('--watch')) await watch();
    else await build({ production: process.argv.includes('--production') });
  } catch (error) {
    console.error(`build: ${error.message}`);
    process.exitCode = 1;
  }
}
