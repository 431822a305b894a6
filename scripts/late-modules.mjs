// Modules that a bundle holds but runs only when they are first used: an editor waits while the server starts.

import path from 'node:path';

/** Our own files, with all that they export: functions. Behind them stand libraries that are slow to set themselves up. */
const ownFiles = new Map([
  ['server/src/blocks/parse.ts', ['parse']],
  ['server/src/shell/dockerfile/library.ts', ['libraryProposals', 'libraryHelp', 'libraryFaults']],
]);

/** Modules of Node that the protocol's library needs for sockets and pipes, but not for stdio and IPC. */
const nodeModules = /^(?:child_process|crypto|net)$/;

/** @type {import('esbuild').Plugin} */
export const lateModules = {
  name: 'late modules',
  setup({ initialOptions, onLoad, onResolve }) {
    const root = initialOptions.absWorkingDir ?? '.';

    // What asks for the file gets a stand-in, which asks for the file itself in its turn.
    onLoad({ filter: /\.ts$/ }, ({ path: file, suffix }) => {
      const names = ownFiles.get(path.relative(root, file).replaceAll('\\', '/'));
      if (!names || suffix === '?itself') return undefined;
      const itself = JSON.stringify(`./${path.basename(file)}?itself`);
      const standIns = names.map(
        (name) => `export const ${name} = (...given) => require(${itself}).${name}(...given);`,
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
      // TypeScript's `import * as` copies all that a module has, unless it says that it is one of ECMAScript.
      contents: `module.exports = new Proxy({}, { get: (_, name) => name === '__esModule' || require('node:${name}')[name] });`,
    }));
  },
};
