import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { startEditor } from './editor.mjs';
import { makeNotes } from './notes.mjs';
import { percentile } from './table.mjs';

const kilobytes = 40;
const startsPerRound = 5;

/** Measures the time from starting the server to the first symbols, compared with a Node process that does nothing. */
export async function measureColdStart({ bundle, rounds }) {
  const { text } = makeNotes(kilobytes * 1024);
  const bare = [];
  const answered = [];
  const firstSymbols = [];
  let empty = 0;
  // The first start of a new bundle fills the code cache that later starts use.
  await start();
  // Alternates, so that a slow phase of the machine affects both.
  for (let n = 0; n < startsPerRound * rounds; n++) {
    bare.push(await timed(() => once(spawn(process.execPath, ['-e', '0']), 'exit')));
    const { initialized, symbolsAt, symbols } = await start();
    answered.push(initialized);
    firstSymbols.push(symbolsAt);
    if (symbols.length === 0) empty++;
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

  /** Milliseconds from the start of a server to its first answers. */
  async function start() {
    const begun = performance.now();
    const editor = await startEditor(bundle);
    const initialized = performance.now() - begun;
    const symbols = await editor.open('file:///notes.md', text).symbols();
    const symbolsAt = performance.now() - begun;
    await editor.stop();
    return { initialized, symbolsAt, symbols };
  }
}

async function timed(action) {
  const start = performance.now();
  await action();
  return performance.now() - start;
}
