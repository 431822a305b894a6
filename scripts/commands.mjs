// Writes the specifications of programs and their commands: dist/commands/NAME.json, one file each.
//   node scripts/commands.mjs
// The sources are @withfig/autocomplete and server/specifications/. The server loads each file on first use of its program.

import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = path.join(root, 'dist/commands');
const fig = new URL('../node_modules/@withfig/autocomplete/', import.meta.url);

/** The files that the result depends on. */
const sources = [
  'server/specifications',
  'server/specifications/compose-file',
  'server/specifications/docker',
  'server/specifications/git',
  'server/specifications/kubernetes',
  'server/specifications/programs',
  'server/src/commands/catalog',
  'scripts',
  'package.json',
];

/** Writes the files, unless they are newer than all their sources. */
export async function writeCommands() {
  if (newest([folder]) > newest(sources)) return;
  const { specifications } = await compiled('server/specifications/specifications.ts');
  const texts = new Map([['LICENSE', readFileSync(new URL('LICENSE', fig), 'utf8')]]);
  for (const [name, command] of await specifications(readFig)) texts.set(`${name}.json`, JSON.stringify(command));
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of texts) writeChanged(path.join(folder, name), text);
  for (const name of filesIn(folder)) if (!texts.has(name)) rmSync(path.join(folder, name));
  utimesSync(folder, new Date(), new Date());
}

/** Another process may read or write the file, too, so it is renamed when complete. */
function writeChanged(file, text) {
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return;
  const unfinished = `${file}.${process.pid}`;
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(unfinished, text);
  renameSync(unfinished, file);
}

/** Returns the files in the folder and below, "aws/ec2.json", without temporary files of other processes. */
function filesIn(place) {
  return readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.\d+$/.test(entry.name))
    .map((entry) => path.relative(place, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'));
}

/** Returns the modification time of the newest of the files, or of the files directly in the folders; 0 if there is none. */
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

/**
 * Returns a specification of the package. Its file is read directly, because the package does not export single
 * specifications by name.
 */
async function readFig(name) {
  return (await import(new URL(`build/${name}.js`, fig).href)).default;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeCommands();
