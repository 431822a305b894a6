// Loaded before the command line, has it stop where a temporary file would take its place, until it is killed.

const files = require('node:fs/promises');

files.rename = () => {
  process.stderr.write('renaming\n');
  return new Promise(() => setInterval(() => undefined, 1000));
};
