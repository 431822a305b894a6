// Loaded before the command line: makes it hang until it is killed, when it would rename a temporary file to its target.

const files = require('node:fs/promises');

files.rename = () => {
  process.stderr.write('renaming\n');
  return new Promise(() => setInterval(() => undefined, 1000));
};
