// Lets tests import what the bundles import, a Markdown file as its text, and has the specifications of programs written.
// Gives random tests one seed, so that every run can be repeated.

const { execFileSync } = require('node:child_process');
const { readFileSync } = require('node:fs');
const fc = require('fast-check');

require.extensions['.md'] = (module, file) => {
  module.exports = { __esModule: true, default: readFileSync(file, 'utf8') };
};

execFileSync(process.execPath, ['scripts/commands.mjs']);

const seed = Number(process.env.SEED ?? 6421);
fc.configureGlobal({ seed });
console.log(`SEED=${seed} for random tests; npm run fuzz tries others`);
