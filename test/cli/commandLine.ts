import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Notes with one finding, a warning in line 7, whose first mark is the title. */
export const notes = `# Networks

## Area 1: Routing

1. Video: What is a router? - 12 min
    - It forwards.
2. Lab: Static routes
    - Every route needs a way back.
`;

/** A folder with files in which command lines run. */
export interface Folder {
  readonly path: string;
  /** Runs `study-notes` as a terminal would, but for quotes: words end at blanks. */
  readonly run: (command: string, given?: Given) => Ended;
}

export interface Given {
  /** What standard input holds. */
  readonly input?: string;
  /** Variables of the environment. */
  readonly variables?: NodeJS.ProcessEnv;
}

export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Makes a folder of the files, in which `--- name.md` starts a file, and removes it after its use. */
export function inFolder<Answer>(files: string, use: (folder: Folder) => Answer): Answer {
  const folder = makeFolder(files);
  try {
    return use(folder);
  } finally {
    folder.remove();
  }
}

/** The same for a use that takes its time, after which the folder is to be removed. */
export function makeFolder(files: string): Folder & { readonly remove: () => void } {
  const folder = mkdtempSync(path.join(tmpdir(), 'study-notes-'));
  const parts = files.split(NAME);
  for (let n = 1; n < parts.length; n += 2) write(path.join(folder, parts[n] as string), parts[n + 1] as string);
  return {
    path: folder,
    run: (command, given) => run(folder, command, given),
    remove: () => rmSync(folder, { recursive: true }),
  };
}

/** One command in one folder; what it prints, and how it ends. */
export function check(files: string, command: string, expected: Partial<Ended>, given?: Given): void {
  inFolder(files, (folder) => {
    const ended = folder.run(command, given);
    assert.deepEqual(ended, { status: 0, stdout: '', stderr: '', ...expected });
  });
}

const NAME = /^--- (.+)\n/m; // "--- notes.md"

function write(file: string, text: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}

function run(folder: string, command: string, { input = '', variables = {} }: Given = {}): Ended {
  const { status, stdout, stderr } = spawnSync(process.execPath, [path.resolve('dist/cli.js'), ...command.split(' ')], {
    cwd: folder,
    input,
    encoding: 'utf8',
    env: { ...process.env, FORCE_COLOR: undefined, NO_COLOR: undefined, ...variables },
  });
  return { status, stdout, stderr };
}
