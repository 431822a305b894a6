import { isDeepStrictEqual } from 'node:util';
import { startEditor } from './editor.mjs';
import { makeNotes } from './notes.mjs';

const kilobytes = 200;
const timesPerRound = 3;

/** Edits near one end of the notes that may change how the rest is parsed. Each is undone by the next. */
const edits = [
  { what: 'fence opened at the top', edit: (document) => document.insertLines(2, ['```']) },
  { what: 'and taken away', edit: (document) => document.removeLines(2, 1) },
  { what: 'fence opened and closed', edit: (document) => document.insertLines(2, ['```', '```']) },
  { what: 'and taken away', edit: (document) => document.removeLines(2, 2) },
  { what: 'front matter begun', edit: (document) => document.insertLines(0, ['---']) },
  { what: 'front matter, a key', edit: (document) => document.insertLines(1, ['course: networks']) },
  { what: 'front matter closed', edit: (document) => document.insertLines(2, ['---']) },
  { what: 'and taken away', edit: (document) => document.removeLines(0, 3) },
  {
    what: 'far link definition',
    edit: (document) => document.insertLines(document.lastLine(), ['[box]: https://box.example']),
  },
  { what: 'and taken away', edit: (document) => document.removeLines(document.lastLine() - 1, 1) },
];

/** Measures the time from an edit that may change everything to symbols that equal those of a newly opened document. */
export async function measureStructure({ bundle, rounds }) {
  /** @type {(import('./table.mjs').Row & { stale: number })[]} */
  const rows = edits.map(({ what }) => ({ what, of: `${kilobytes} KB`, ms: [], stale: 0 }));
  const notes = withReferences(makeNotes(kilobytes * 1024).text);
  const editor = await startEditor(bundle);
  const document = editor.open('file:///notes.md', notes);
  await document.symbols();
  for (let time = 0; time < timesPerRound * rounds; time++) {
    for (const [n, { edit }] of edits.entries()) {
      const start = performance.now();
      edit(document);
      const symbols = await document.symbols();
      rows[n].ms.push(performance.now() - start);
      const fresh = editor.open('file:///fresh.md', document.text());
      if (!isDeepStrictEqual(symbols, await fresh.symbols())) rows[n].stale++;
      await fresh.close();
    }
  }
  await editor.stop();
  return rows;
}

const blankLine = /\n\n/g;

/** Adds `[box]` to many lines of the notes, which a definition turns into links. */
function withReferences(text) {
  let paragraph = 0;
  return text.replace(blankLine, () => (++paragraph % 20 === 0 ? '\n\nAs said of the [box].\n\n' : '\n\n'));
}
