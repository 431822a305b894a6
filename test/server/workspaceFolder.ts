import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A workspace on disk. */
export interface WorkspaceFolder {
  readonly path: string;
  /** The paths of its initial files: "first/notes.md". */
  readonly names: readonly string[];
  readonly remove: () => void;
}

/** Writes files, each of which starts with `--- name.md`, into a temporary folder. */
export function makeWorkspace(files: string): WorkspaceFolder {
  const folder = mkdtempSync(path.join(tmpdir(), 'study-notes-'));
  const texts = filesIn(files);
  for (const inner of new Set(texts.map(([name]) => path.dirname(name)))) {
    mkdirSync(path.join(folder, inner), { recursive: true });
  }
  for (const [name, text] of texts) writeFileSync(path.join(folder, name), text);
  return {
    path: folder,
    names: texts.map(([name]) => name),
    remove: () => rmSync(folder, { recursive: true }),
  };
}

// Matches the start of a file: "--- notes.md".
const fileStart = /^--- (.+)\n/gm;

function filesIn(files: string): [name: string, text: string][] {
  const [, ...parts] = files.split(fileStart);
  return parts.flatMap((name, index) => (index % 2 === 0 ? [[name, parts[index + 1] ?? '']] : []));
}
