// Lets tests import a Markdown file as its text, as the bundles do.

const { readFileSync } = require('node:fs');

require.extensions['.md'] = (module, file) => {
  module.exports = { __esModule: true, default: readFileSync(file, 'utf8') };
};
