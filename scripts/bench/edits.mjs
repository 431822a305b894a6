import { setTimeout } from 'node:timers/promises';
import { startEditor } from './editor.mjs';
import { pauseBetweenKeys } from './keys.mjs';
import { makeNotes } from './notes.mjs';
import { noteGrowth } from './table.mjs';

const warmUp = 5;

/** The measurements, of one key each: the typed text and its place, the request, and whether a response includes the edit. */
const questions = [
  {
    what: 'key to symbols',
    prepare: () => {},
    key: titleOrProse,
    ask: (document) => document.symbols(),
    shows: (symbols, { letter }) => JSON.stringify(symbols).includes(letter),
  },
  {
    what: 'key to diagnostics',
    prepare: () => {},
    key: titleOrProse,
    ask: (document) => document.diagnostics(),
    // The finding of a module without a time names the module.
    shows: (findings, { letter }) => findings.some(({ message }) => message.includes(letter)),
  },
  {
    what: 'completion at [',
    prepare: (document, place) => document.type(afterPeriod(place), ' See '),
    key: bracket('['),
    ask: (document, { cursor }) => document.completion(cursor, '['),
    shows: (items, { cursor }) => items.length > 0 && items.every(({ textEdit }) => endsAt(textEdit, cursor)),
  },
  {
    what: 'completion at ](',
    // A module of the built-in syllabus.
    prepare: (document, place) => document.type(afterPeriod(place), ' See [Docker Intro]'),
    key: bracket('('),
    ask: (document, { cursor }) => document.completion(cursor, '('),
    shows: (items, { cursor }) => items.length > 0 && items.every(({ textEdit }) => endsAt(textEdit, cursor)),
  },
];

/** Measures the time from a key to the response that includes it, in notes of each size. */
export async function measureEdits({ bundle, rounds, sizes, edits }) {
  const rows = questions.flatMap(({ what }) =>
    sizes.map((size) => ({ what, of: `${size} KB`, size, ms: [], stale: 0, note: '' })),
  );
  for (let round = 0; round < rounds; round++) {
    for (const size of sizes) {
      const notes = makeNotes(size * 1024, 1 + round);
      for (const question of questions) {
        const row = rows.find((each) => each.what === question.what && each.size === size);
        await measure(bundle, notes, question, edits, row);
      }
    }
  }
  for (const { what } of questions) {
    noteGrowth(rows.filter((row) => row.what === what));
  }
  return rows;
}

async function measure(bundle, notes, { prepare, key, ask, shows }, edits, row) {
  const editor = await startEditor(bundle);
  const document = editor.open('file:///notes.md', notes.text);
  for (let n = 0; n < warmUp + edits; n++) prepare(document, farFromLast(notes.prose, n));
  await document.symbols();
  await document.diagnostics();
  for (let n = -warmUp; n < edits; n++) {
    const start = performance.now();
    const typed = key(document, notes, n + warmUp);
    const answer = await ask(document, typed);
    const ms = performance.now() - start;
    if (n >= 0) row.ms.push(ms);
    if (n >= 0 && typed.isSeen && !shows(answer, typed)) row.stale++;
    await setTimeout(pauseBetweenKeys);
  }
  await editor.stop();
}

const firstLetter = 0xac00; // Hangul, which no other line of the notes has

/** Types letters alternately in notes and at the end of a title, which the response must include. */
function titleOrProse(document, { missingTime, prose }, n) {
  const letter = String.fromCharCode(firstLetter + n);
  const isSeen = n % 2 === 1;
  document.type(farFromLast(isSeen ? missingTime : prose, n >> 1), letter);
  return { letter, isSeen };
}

/** A bracket at the end of a line. */
function bracket(typed) {
  return (document, { prose }, n) => {
    const { line } = farFromLast(prose, n);
    const character = document.lengthOf(line);
    document.type({ line, character }, typed);
    return { cursor: { line, character: character + 1 }, isSeen: true };
  };
}

/** Returns the position after the next period. */
function afterPeriod({ line, character }) {
  return { line, character: character + 1 };
}

function endsAt({ range }, { line, character }) {
  return range.end.line === line && range.end.character === character;
}

// A prime, so that no position is repeated before all were used.
const stride = 7919;

/** Returns the position of the n-th key. Positions are spread over the whole document, in a mixed order. */
function farFromLast(places, n) {
  return places[(n * stride) % places.length];
}
