import path from 'node:path';
import ignore, { type Ignore } from 'ignore';
import { readRegularFile } from '../disk/readRegularFile';

/** What the `.gitignore` file of one folder says of paths below it. */
export interface IgnoreFile {
  readonly folder: string;
  readonly patterns: Ignore;
}

// As git does where it is installed with its own defaults.
const ignorecase = process.platform === 'win32' || process.platform === 'darwin';

/** The `.gitignore` of a folder; undefined where there is none that can be read. */
export async function readIgnoreFile(folder: string): Promise<IgnoreFile | undefined> {
  try {
    const text = new TextDecoder().decode(await readRegularFile(path.join(folder, '.gitignore')));
    return { folder, patterns: ignore({ ignorecase }).add(text.split('\n').flatMap(bounded)) };
  } catch {
    return undefined;
  }
}

/** Each further one multiplies the time that a pattern takes by the depth of the path. */
const mostDoubleStars = 2;

/** A pattern that a repository could not use to keep the command line busy for years; none, where it says too much. */
function bounded(line: string): readonly string[] {
  if (doubleStars(line) <= mostDoubleStars) return [line];
  const shorter = withoutRepeatedDoubleStars(line);
  return doubleStars(shorter) <= mostDoubleStars ? [shorter] : [];
}

// Removes a `**` that another one follows: together they match what one of them matches.
function withoutRepeatedDoubleStars(line: string): string {
  const parts = line.split('/');
  const isRepeated = (part: string, n: number) => {
    const next = parts[n + 1];
    return part === '**' && (n + 2 === parts.length ? next?.trimEnd() : next) === '**';
  };
  return parts.filter((part, n) => !isRepeated(part, n)).join('/');
}

function doubleStars(line: string): number {
  return line.split('**').length - 1;
}

/** Whether git would leave out what lies at a path: of several files the innermost one that speaks of it decides. */
export function isIgnored(files: readonly IgnoreFile[], where: string, isFolder: boolean): boolean {
  const speaking = files.findLast((file) => saysOf(file, where, isFolder) !== undefined);
  return speaking !== undefined && saysOf(speaking, where, isFolder) === 'ignored';
}

/**
 * The files as they count inside a folder that is not ignored. One whose word on the folder was overruled would repeat it for
 * all that lies in there; git asks it about each file anew.
 */
export function countingIn(files: readonly IgnoreFile[], folder: string): readonly IgnoreFile[] {
  return files.map((file) => (saysOf(file, folder, true) === 'ignored' ? keeping(file, folder) : file));
}

function keeping({ folder, patterns }: IgnoreFile, kept: string): IgnoreFile {
  const pattern = `!/${pathBelow(folder, kept).replace(SPECIAL, '\\$&')}/`;
  return { folder, patterns: ignore({ ignorecase }).add(patterns).add(pattern) };
}

// What a pattern takes for more than itself.
const SPECIAL = /[\\*?[\]!# ]/g; // "week [1]"

function saysOf({ folder, patterns }: IgnoreFile, where: string, isFolder: boolean): 'ignored' | 'kept' | undefined {
  const below = pathBelow(folder, where);
  const { ignored, unignored } = patterns.test(isFolder ? `${below}/` : below);
  if (ignored) return 'ignored';
  return unignored ? 'kept' : undefined;
}

function pathBelow(folder: string, where: string): string {
  return path.relative(folder, where).replaceAll(path.sep, '/');
}
