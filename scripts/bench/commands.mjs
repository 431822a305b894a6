import { setTimeout } from 'node:timers/promises';
import { startEditor } from './editor.mjs';
import { pauseBetweenKeys } from './keys.mjs';
import { makeNotes } from './notes.mjs';

const kilobytes = 200;
const firstLoads = 5;
// Milliseconds between the opening of notes and the first key.
const settling = 500;

/** Lines that are typed in a code block at the end of the notes. */
const lines = ['docker run -it --name x al', 'kubectl get po -o ', 'git commit --am'];

/** Measures the time from a key in a command to its completions: for the first time, and after its specification was read. */
export async function measureCommands({ bundle, rounds }) {
  const notes = withCommands(makeNotes(kilobytes * 1024).text);
  const of = `${kilobytes} KB`;
  const loads = { what: 'first completion of docker', of, ms: [] };
  for (let n = 0; n < firstLoads * rounds; n++) await measureFirst(bundle, notes.replace(dockerLines, ''), loads);
  const rows = lines.map((line) => ({ what: `completion in ${line.trim()}`, of, ms: [], stale: 0 }));
  const editor = await startEditor(bundle);
  const document = editor.open('file:///notes.md', notes);
  await document.diagnostics();
  for (const [n, line] of lines.entries()) {
    await type(document, line, { ms: [], stale: 0 });
    for (let round = 0; round < typings * rounds; round++) await type(document, line, rows[n]);
  }
  await editor.stop();
  return [loads, ...rows];
}

/** Number of times that each line is typed. */
const typings = 10;

async function measureFirst(bundle, notes, row) {
  const editor = await startEditor(bundle);
  const document = editor.open('file:///notes.md', notes);
  await document.diagnostics();
  await setTimeout(settling);
  const line = document.lastLine() - 2;
  document.type({ line, character: 0 }, lines[0]);
  const start = performance.now();
  await document.completion({ line, character: lines[0].length }, 'l');
  row.ms.push(performance.now() - start);
  await editor.stop();
}

/** Types a line into the empty line of the code block, key by key, and removes it. */
async function type(document, line, row) {
  const at = document.lastLine() - 2;
  for (const [character, key] of Array.from(line).entries()) {
    const start = performance.now();
    document.type({ line: at, character }, key);
    const items = await document.completion({ line: at, character: character + 1 }, key);
    row.ms.push(performance.now() - start);
    // Every word of these lines has completions, except the name `x`.
    if (character === line.length - 1 && items.length === 0) row.stale++;
    await setTimeout(pauseBetweenKeys);
  }
  document.removeLines(at, 1);
  document.insertLines(at, ['']);
}

const blankLine = /\n\n/g;
const dockerLines = /^docker .*\n/gm;

/** Returns notes with some commands, and an empty line in a code block at their end. */
function withCommands(text) {
  let paragraph = 0;
  const noted = text.replace(blankLine, () => (++paragraph % 20 === 0 ? commandFence(paragraph) : '\n\n'));
  return `${noted}\n\`\`\`sh\n\n\`\`\`\n`;
}

function commandFence(n) {
  return `\n\n\`\`\`sh\ndocker run -d --name box-${n} -p ${8000 + n}:80 me/box:${n}\n\`\`\`\n\n`;
}
