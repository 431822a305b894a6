// Lets tests import what the bundles import: a Markdown file as its text, and the extracted command specifications.
// Gives random tests one seed, so that every run can be repeated.

const { execFileSync } = require('node:child_process');
const { existsSync, readFileSync } = require('node:fs');
const fc = require('fast-check');

require.extensions['.md'] = (module, file) => {
  module.exports = { __esModule: true, default: readFileSync(file, 'utf8') };
};

if (!existsSync('out/command-specs/docker.mjs')) execFileSync(process.execPath, ['scripts/command-specs.mjs']);

const seed = Number(process.env.SEED ?? 6421);
fc.configureGlobal({ seed });
console.log(`SEED=${seed} for random tests; npm run fuzz tries others`);
