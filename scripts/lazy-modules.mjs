// An esbuild plugin for modules that are part of a bundle but are evaluated when they are first used, since an editor
// waits while the server starts.

import path from 'node:path';

/**
 * Files of the repository that are evaluated lazily, with all of their exported functions. They import libraries that
 * are slow to initialize.
 */
export const ownFiles = new Map([
  ['client/src/preview/readShown.ts', ['readShown']],
  ['client/src/recall/schedule.ts', ['outcomes']],
  ['server/src/markdown/sections/parse.ts', ['parse']],
  ['server/src/commands/dockerfile/library.ts', ['libraryProposals', 'libraryHelp', 'libraryFaults']],
]);

/**
 * The lazy files that are separate bundles in the client for Node.js, which then starts faster. In browsers, an
 * extension cannot load a second file.
 */
const ownBundles = new Map([['client/src/preview/readShown.ts', './preview.js']]);

/**
 * Matches modules of Node.js that the library of the protocol needs for sockets and pipes, but not for stdio and IPC.
 */
const nodeModules = /^(?:child_process|crypto|net)$/;

/** @type {import('esbuild').Plugin} */
export const lazyModules = {
  name: 'late modules',
  setup({ initialOptions, onLoad, onResolve }) {
    const root = initialOptions.absWorkingDir ?? '.';
    const isEntry = (name) => Object.values(initialOptions.entryPoints ?? {}).includes(name);

    // Importers get a proxy module, which imports the file on first use.
    onLoad({ filter: /\.ts$/ }, ({ path: file, suffix }) => {
      const name = path.relative(root, file).replaceAll('\\', '/');
      const exported = ownFiles.get(name);
      if (!exported || suffix === '?itself' || isEntry(name)) return undefined;
      const bundle = initialOptions.platform === 'node' ? ownBundles.get(name) : undefined;
      const itself = JSON.stringify(bundle ?? `./${path.basename(file)}?itself`);
      const standIns = exported.map(
        (one) => `export const ${one} = (...given) => require(${itself}).${one}(...given);`,
      );
      return { contents: standIns.join('\n'), resolveDir: path.dirname(file) };
    });
    onResolve({ filter: /\?itself$/ }, ({ path: asked, resolveDir }) => ({
      path: path.join(resolveDir, asked.slice(0, -'?itself'.length)),
      suffix: '?itself',
    }));

    if (initialOptions.platform !== 'node') return;
    onResolve({ filter: nodeModules }, ({ path: name }) => ({ path: name, namespace: 'late' }));
    onLoad({ filter: /^/, namespace: 'late' }, ({ path: name }) => ({
      // TypeScript's `import * as` copies all exports of a module, unless it is marked as an ECMAScript module.
      contents: `module.exports = new Proxy({}, { get: (_, name) => name === '__esModule' || require('node:${name}')[name] });`,
    }));
  },
};
