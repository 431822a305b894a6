// Measures the language server, the command line on many notes, and the sidebar, on generated notes, and prints one table.
//   npm run bench                                          everything: several minutes
//   npm run bench -- edits --sizes 40,200 --rounds 3       only this, of: cold, edits, floor, commands,
//                                                        structure, folder, stats, scroll
//   npm run bench -- folder --files 1000 --kilobytes 32   of notes of that size, by default of 2 to 10 KB
//   npm run bench -- stats --notes files 1000
//   npm run bench -- scroll --modules 5000                 in a real VS Code
//   npm run bench -- cold --server other/server.js         an existing bundle
// Results depend on the machine and its load: compare figures of one run only. No test depends on them.

import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from '../build.mjs';
import { measureColdStart } from './coldStart.mjs';
import { measureCommands } from './commands.mjs';
import { measureEdits } from './edits.mjs';
import { measureFloor } from './floor.mjs';
import { measureFolder } from './folder.mjs';
import { measureScrolling } from './scroll.mjs';
import { measureStats } from './stats.mjs';
import { measureStructure } from './structure.mjs';
import { printTable } from './table.mjs';

const parts = {
  cold: measureColdStart,
  edits: measureEdits,
  floor: measureFloor,
  commands: measureCommands,
  structure: measureStructure,
  folder: measureFolder,
  stats: measureStats,
  scroll: measureScrolling,
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sizes: { type: 'string', default: '40,200,1000' }, // kilobytes
    rounds: { type: 'string', default: '1' },
    edits: { type: 'string', default: '100' }, // a round
    files: { type: 'string', default: '10000' },
    kilobytes: { type: 'string', default: '0' }, // of each notes file in a folder
    notesFiles: { type: 'string', default: '1000' }, // of a class
    modules: { type: 'string', default: '5000' }, // of one notes file
    server: { type: 'string' },
  },
});
const unknown = positionals.filter((name) => !(name in parts));
if (unknown.length > 0) {
  console.error(`bench: there is no ${unknown.join(', ')}; there are ${Object.keys(parts).join(', ')}`);
  process.exit(2);
}

if (!values.server) await build({ production: true });
const options = {
  bundle: values.server ?? fileURLToPath(new URL('../../dist/server.js', import.meta.url)),
  sizes: values.sizes.split(',').map(Number),
  rounds: Number(values.rounds),
  edits: Number(values.edits),
  files: Number(values.files),
  kilobytes: Number(values.kilobytes),
  notesFiles: Number(values.notesFiles),
  modules: Number(values.modules),
};
const rows = [];
for (const name of positionals.length > 0 ? positionals : Object.keys(parts)) {
  console.error(`measuring: ${name}`);
  rows.push(...(await parts[name](options)));
}
printTable(rows);
