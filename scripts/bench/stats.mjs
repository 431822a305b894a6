import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { makeNotes } from './notes.mjs';

const commandLine = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const [smallest, largest] = [20 * 1024, 60 * 1024];

/** Measures the command for a class of notes files of different sizes, from its start until the last number is printed. */
export async function measureStats({ notesFiles, rounds }) {
  const folder = mkdtempSync(path.join(tmpdir(), 'study-notes-bench-'));
  try {
    const bytes = fill(folder, notesFiles);
    const ms = [];
    let stale = 0;
    for (let round = 0; round < rounds; round++) {
      const start = performance.now();
      const counted = await countedIn(folder);
      ms.push(performance.now() - start);
      stale += notesFiles - counted;
    }
    const row = {
      what: 'study-notes stats',
      of: `${notesFiles} notes files`,
      ms,
      stale,
      note: `${(bytes / 1024 ** 2).toFixed(0)} MiB on ${availableParallelism()} cores`,
    };
    return [row];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Writes this number of different notes, and returns their total size in bytes. */
function fill(folder, notesFiles) {
  let bytes = 0;
  for (let n = 0; n < notesFiles; n++) {
    const { text } = makeNotes(smallest + ((largest - smallest) * n) / notesFiles, n + 1);
    writeFileSync(path.join(folder, `student-${n}.md`), text);
    bytes += Buffer.byteLength(text);
  }
  return bytes;
}

/** Returns the number of notes files in the output of the command. */
async function countedIn(folder) {
  const { stdout } = await promisify(execFile)(process.execPath, [commandLine, 'stats', '.', '--format', 'json'], {
    cwd: folder,
    maxBuffer: 1024 ** 3,
  });
  return JSON.parse(stdout).length;
}
