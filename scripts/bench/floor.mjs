import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { startEditor } from './editor.mjs';
import { makeNotes } from './notes.mjs';
import { growthExponent, percentile } from './table.mjs';

const floorServer = fileURLToPath(new URL('floorServer.mjs', import.meta.url));
const pauseBetweenKeys = 20;

/**
 * What a key to symbols costs before anything is read: a server with one stored answer, the symbols of the same notes, over
 * the same library. No server of that library answers sooner on the machine.
 */
export async function measureFloor({ bundle, sizes, edits }) {
  const folder = mkdtempSync(path.join(tmpdir(), 'study-notes-bench-'));
  const rows = [];
  try {
    for (const size of sizes) {
      const { text, prose } = makeNotes(size * 1024);
      const answer = path.join(folder, `${size}.json`);
      writeFileSync(answer, JSON.stringify(await withDocument(bundle, text, (document) => document.symbols())));
      process.env.ANSWER = answer;
      const ms = await withDocument(floorServer, text, (document) => keysToSymbols(document, prose[0], edits));
      rows.push({ what: 'key to symbols, nothing read', of: `${size} KB`, size, ms, note: '' });
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  if (rows.length > 1) {
    const exponent = growthExponent(rows.map(({ size, ms }) => ({ size, ms: percentile(ms, 50) })));
    rows.at(-1).note = `grows as size^${exponent.toFixed(2)}`;
  }
  return rows;
}

async function withDocument(bundle, text, use) {
  const editor = await startEditor(bundle);
  const used = await use(editor.open('file:///notes.md', text));
  await editor.stop();
  return used;
}

async function keysToSymbols(document, place, edits) {
  const samples = [];
  for (let n = 0; n < edits; n++) {
    const start = performance.now();
    document.type(place, 'a');
    await document.symbols();
    samples.push(performance.now() - start);
    await setTimeout(pauseBetweenKeys);
  }
  return samples;
}
