// Loads TypeScript, and texts as the bundles import them. Writes the specifications of programs, and seeds random tests.

const { execFileSync } = require('node:child_process');
const { mkdtempSync, readFileSync, rmSync } = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const fc = require('fast-check');
const { compiledText, shareCompiled } = require('./compiled.cjs');

if (process.argv.includes('--parallel')) {
  shareCompiled(() => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'study-notes-'));
    process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
    return path.join(folder, 'compiled.json');
  });
}

require.extensions['.ts'] = (module, file) => {
  module._compile(compiledText(file), file);
};
process.setSourceMapsEnabled(true);

for (const extension of ['.md', '.css']) {
  require.extensions[extension] = (module, file) => {
    module.exports = { __esModule: true, default: readFileSync(file, 'utf8') };
  };
}

execFileSync(process.execPath, ['scripts/commands.mjs']);

const seed = Number(process.env.SEED ?? 6421);
fc.configureGlobal({ seed });
console.log(`SEED=${seed} for random tests; npm run fuzz tries others`);
