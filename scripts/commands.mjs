// Writes what the server knows of programs and their commands: dist/commands/NAME.json, one file for each specification.
//   node scripts/commands.mjs
// They come from @withfig/autocomplete and from server/commands/. The server reads one when it meets its program.

import { mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = path.join(root, 'dist/commands');

/** Whatever the files follow from. */
const sources = [
  'server/commands',
  'server/commands/programs',
  'server/commands/compose-file',
  'server/src/shell',
  'scripts',
  'package.json',
];

/** Writes the files, unless they are newer than all that they follow from. */
export async function writeCommands() {
  if (newest([folder]) > newest(sources)) return;
  const { specifications } = await compiled('server/commands/specifications.ts');
  const files = await specifications(readFig);
  const unfinished = `${folder}.${process.pid}`;
  for (const [name, command] of files) {
    const file = path.join(unfinished, `${name}.json`);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(command));
  }
  // Another process may read them or write them, too, so they come to their place complete.
  rmSync(folder, { recursive: true, force: true });
  renameSync(unfinished, folder);
}

/** When the youngest of the files, or of the files directly in the folders, was written; 0 where there is none. */
function newest(places) {
  const files = places.flatMap((place) => {
    const whole = path.resolve(root, place);
    const entries = statSync(whole, { throwIfNoEntry: false })?.isDirectory() ? readdirSync(whole) : [];
    return [whole, ...entries.map((entry) => path.join(whole, entry))];
  });
  return Math.max(...files.map((file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0));
}

async function compiled(entry) {
  const outfile = path.join(root, 'out/commands.mjs');
  await esbuild.build({ absWorkingDir: root, entryPoints: [entry], outfile, bundle: true, format: 'esm' });
  return import(pathToFileURL(outfile).href);
}

/** The package exports no single specification by name, so its file is read where it lies. */
async function readFig(name) {
  const file = new URL(`../node_modules/@withfig/autocomplete/build/${name}.js`, import.meta.url);
  return (await import(file.href)).default;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeCommands();
