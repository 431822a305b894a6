import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { startEditor } from './editor.mjs';
import { keyToSymbols } from './keys.mjs';
import { makeDocumentation, makeNamedNotes, makeNotes } from './notes.mjs';
import { percentile } from './table.mjs';

const filesPerFolder = 100;
// One in this number of files is not notes.
const documentationEvery = 4;
const pauseBetweenSearches = 100;
const longestWait = 5 * 60_000;
const secondsAlone = 3;

/**
 * Measures the time from opening a folder of Markdown files until all notes can be found by name, while the user types; then
 * again with the cache.
 */
export async function measureFolder({ bundle, files, kilobytes }) {
  const folder = mkdtempSync(path.join(tmpdir(), 'study-notes-bench-'));
  const storage = mkdtempSync(path.join(tmpdir(), 'study-notes-bench-storage-'));
  try {
    const notesFiles = fill(folder, files, kilobytes * 1024);
    const first = await measureOpening({ bundle, folder, storage, notesFiles, of: `${files} files` });
    const second = await measureOpening({ bundle, folder, storage, notesFiles, of: `${files} files again` });
    return [...first, ...second];
  } finally {
    rmSync(folder, { recursive: true });
    rmSync(storage, { recursive: true });
  }
}

async function measureOpening({ bundle, folder, storage, notesFiles, of }) {
  const start = performance.now();
  const editor = await startEditor(bundle, folder, storage);
  const { text, missingTime } = makeNotes(40 * 1024);
  const document = editor.open(pathToFileURL(path.join(folder, 'open.md')).href, text);
  const searched = searchUntilFound(editor, notesFiles, start + longestWait);
  const keys = await typeUntil(document, missingTime[0], searched);
  const found = await searched;
  const search = await timed(() => editor.symbols(nameOf(1)));
  const tree = await timed(() => treeUntilWhole(editor, notesFiles, start + longestWait));
  const sinceStart = performance.now() - start;
  const memory = editor.peakMemory();
  const alone = await typeUntil(document, missingTime[0], setTimeout(secondsAlone * 1000));
  const waits = percentile(keys, 99) - percentile(alone, 99);
  const rows = [
    {
      what: 'folder opened to all found',
      of,
      ms: [found.at - start],
      stale: notesFiles - found.count,
      note: memory && `${memory} MiB at most`,
    },
    {
      what: 'key to symbols meanwhile',
      of,
      ms: keys,
      note: `${Math.max(...keys).toFixed(0)} ms at most; p99 is ${waits.toFixed(0)} ms above that of keys alone`,
    },
    { what: 'key to symbols alone', of, ms: alone, note: `${Math.max(...alone).toFixed(0)} ms at most` },
    { what: 'search for one notes file', of, ms: [search] },
    { what: 'folder opened to whole tree', of, ms: [sinceStart], note: `${tree.toFixed(0)} ms after all were found` },
  ];
  await editor.stop();
  return rows;
}

/** Writes this number of files, and returns how many of them are notes. */
function fill(folder, files, bytes) {
  let notesFiles = 0;
  for (let n = 0; n < files; n++) {
    const inner = path.join(folder, String(Math.floor(n / filesPerFolder)));
    if (n % filesPerFolder === 0) mkdirSync(inner);
    const isNotes = n % documentationEvery > 0;
    if (isNotes) notesFiles++;
    writeFileSync(
      path.join(inner, `${n}.md`),
      isNotes ? makeNamedNotes(nameOf(n), n, bytes) : makeDocumentation(6000, n),
    );
  }
  return notesFiles;
}

function nameOf(n) {
  return `Zyzzyva ${String(n).padStart(6, '0')}`;
}

/**
 * Repeats a search until it finds all notes files, or until a point in time. Returns the time and the number of files found.
 */
async function searchUntilFound(editor, notesFiles, until) {
  for (;;) {
    const found = await editor.symbols('Zyzzyva');
    const at = performance.now();
    if (found.length >= notesFiles || at > until) return { at, count: found.length };
    await setTimeout(pauseBetweenSearches);
  }
}

/** Resolves when the tree has all notes files and the open one. */
async function treeUntilWhole(editor, notesFiles, until) {
  for (;;) {
    const tree = await editor.tree();
    if (tree.notesFiles.length > notesFiles || performance.now() > until) return;
    await setTimeout(pauseBetweenSearches);
  }
}

/** Milliseconds that an action takes. */
async function timed(action) {
  const start = performance.now();
  await action();
  return performance.now() - start;
}

/** Measures how long each key waits for its symbols. */
async function typeUntil(document, place, done) {
  const waits = [];
  let isDone = false;
  void done.then(() => {
    isDone = true;
  });
  while (!isDone) waits.push(await keyToSymbols(document, place));
  return waits;
}
