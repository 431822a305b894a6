// Lets tests import what the bundles import: a Markdown file as its text, and the extracted command specifications.

const { execFileSync } = require('node:child_process');
const { existsSync, readFileSync } = require('node:fs');

require.extensions['.md'] = (module, file) => {
  module.exports = { __esModule: true, default: readFileSync(file, 'utf8') };
};

if (!existsSync('out/command-specs/docker.mjs')) execFileSync(process.execPath, ['scripts/command-specs.mjs']);
