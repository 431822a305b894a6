import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { startEditor } from './editor.mjs';
import { makeNotes } from './notes.mjs';
import { percentile } from './table.mjs';

const kilobytes = 40;
const startsPerRound = 5;

/** From starting the server to the first symbols, beside a Node that does nothing. */
export async function measureColdStart({ bundle, rounds }) {
  const { text } = makeNotes(kilobytes * 1024);
  const bare = [];
  const answered = [];
  const firstSymbols = [];
  let empty = 0;
  // By turns, so that a slow spell of the machine hits both.
  for (let n = 0; n < startsPerRound * rounds; n++) {
    bare.push(await timed(() => once(spawn(process.execPath, ['-e', '0']), 'exit')));
    const start = performance.now();
    const editor = await startEditor(bundle);
    answered.push(performance.now() - start);
    const symbols = await editor.open('file:///notes.md', text).symbols();
    firstSymbols.push(performance.now() - start);
    if (symbols.length === 0) empty++;
    await editor.stop();
  }
  const ratio = percentile(firstSymbols, 50) / percentile(bare, 50);
  return [
    { what: 'start of a bare Node', of: '', ms: bare },
    { what: 'start to initialize answered', of: '', ms: answered },
    {
      what: 'start to first symbols',
      of: `${kilobytes} KB`,
      ms: firstSymbols,
      stale: empty,
      note: `${ratio.toFixed(1)} times a bare Node`,
    },
  ];
}

async function timed(action) {
  const start = performance.now();
  await action();
  return performance.now() - start;
}
