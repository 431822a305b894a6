import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Call, type Ended, runBundle, runHere } from './program';

export type { Ended };

/** Notes with one finding, a warning in line 7 that starts at the title. */
export const notes = `# Networks

## Area 1: Routing

1. Video: What is a router? - 12 min
    - It forwards.
2. Lab: Static routes
    - Every route needs a way back.
`;

/** A folder with files for command lines. */
export interface Folder {
  readonly path: string;
  /** Writes one more file. */
  readonly write: (name: string, text: string) => void;
  /** Runs `study-notes` as in a terminal, without quotes: words end at spaces. */
  readonly run: (command: string, given?: Given) => Ended;
  /** Runs the command line in the process of the tests, which is faster than a new process. */
  readonly runHere: (command: string, given?: Given) => Promise<Ended>;
}

export interface Given {
  /** The content of standard input. */
  readonly input?: string;
  /** Variables of the environment. */
  readonly variables?: NodeJS.ProcessEnv;
}

/** Creates a folder with the files, in which `--- name.md` starts a file, and removes it after `use`. */
export function inFolder<Answer>(files: string, use: (folder: Folder) => Answer): Answer {
  const folder = makeFolder(files);
  let answer: Answer | undefined;
  try {
    answer = use(folder);
    return answer instanceof Promise ? (answer.finally(folder.remove) as Answer) : answer;
  } finally {
    if (!(answer instanceof Promise)) folder.remove();
  }
}

/** Creates a folder with the files. The caller removes it. */
export function makeFolder(files: string): Folder & { readonly remove: () => void } {
  const folder = mkdtempSync(path.join(tmpdir(), 'study-notes-'));
  const parts = files.split(NAME);
  for (let n = 1; n < parts.length; n += 2) write(path.join(folder, parts[n] as string), parts[n + 1] as string);
  return {
    path: folder,
    write: (name, text) => write(path.join(folder, name), text),
    run: (command, given) => runBundle(call(folder, command, given)),
    runHere: (command, given) => runHere(call(folder, command, given)),
    remove: () => rmSync(folder, { recursive: true }),
  };
}

/** Checks the output and exit code of a command in a folder. */
export function check(files: string, command: string, expected: Partial<Ended>, given?: Given): void {
  assertEnded(
    inFolder(files, ({ run }) => run(command, given)),
    expected,
  );
}

/** Checks the output and exit code of a command in a folder, in the process of the tests. */
export async function checkHere(
  files: string,
  command: string,
  expected: Partial<Ended>,
  given?: Given,
): Promise<void> {
  assertEnded(await inFolder(files, ({ runHere }) => runHere(command, given)), expected);
}

function assertEnded(ended: Ended, expected: Partial<Ended>): void {
  assert.deepEqual(ended, { status: 0, stdout: '', stderr: '', ...expected });
}

const NAME = /^--- (.+)\n/m; // "--- notes.md"

function write(file: string, text: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}

function call(folder: string, command: string, { input = '', variables = {} }: Given = {}): Call {
  const environment = { ...process.env, FORCE_COLOR: undefined, NO_COLOR: undefined, LC_ALL: 'C', ...variables };
  return { folder, args: command.split(' '), input, environment };
}
