import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { startEditor } from './editor.mjs';
import { keyToSymbols } from './keys.mjs';
import { makeNotes } from './notes.mjs';
import { noteGrowth } from './table.mjs';

const floorServer = fileURLToPath(new URL('floorServer.mjs', import.meta.url));

/**
 * The minimum time from a key to symbols: a server with one stored answer, the symbols of the same notes, with the same library.
 * No server with that library is faster on this machine.
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
  noteGrowth(rows);
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
  for (let n = 0; n < edits; n++) samples.push(await keyToSymbols(document, place));
  return samples;
}
