import { lstat } from 'node:fs/promises';
import path from 'node:path';
import ignore, { type Ignore } from 'ignore';
import { readRegularFile } from '../../disk/readRegularFile';

/** The `.gitignore` file of a folder, which applies to paths below it. */
export interface IgnoreFile {
  readonly folder: string;
  readonly patterns: Ignore;
  /** The number of patterns. */
  readonly count: number;
}

/** Maximum number of patterns for a path, of all files together: each path is compared with each of them. */
const MAX_PATTERNS = 5_000;

// The default of git.
const ignorecase = process.platform === 'win32' || process.platform === 'darwin';

/**
 * Reads the `.gitignore` of a folder; `undefined` if it is missing, cannot be read, or is a symbolic link, as for git. Patterns
 * beyond the maximum, together with those in `others`, are left out.
 */
export async function readIgnoreFile(folder: string, others: readonly IgnoreFile[]): Promise<IgnoreFile | undefined> {
  try {
    const file = path.join(folder, '.gitignore');
    if (!(await lstat(file)).isFile()) return undefined;
    const text = new TextDecoder().decode(await readRegularFile(file));
    const most = others.reduce((left, { count }) => left - count, MAX_PATTERNS);
    const lines = text.split('\n').filter(isPattern).slice(0, most).flatMap(bounded);
    return { folder, patterns: ignore({ ignorecase }).add(lines), count: lines.length };
  } catch {
    return undefined;
  }
}

function isPattern(line: string): boolean {
  return line.trim() !== '' && !line.startsWith('#');
}

/** Maximum number of `**` in a pattern. Each further one multiplies the time to match it by the depth of the path. */
const MAX_DOUBLE_STARS = 2;

/** Returns a pattern, unless it is so complex that matching would take exponential time. */
function bounded(line: string): readonly string[] {
  if (doubleStars(line) <= MAX_DOUBLE_STARS) return [line];
  const shorter = withoutRepeatedDoubleStars(line);
  return doubleStars(shorter) <= MAX_DOUBLE_STARS ? [shorter] : [];
}

// Matches a `**` directly before another one, which is redundant.
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

/** Returns whether git would ignore a path: the innermost file with a matching pattern decides. */
export function isIgnored(files: readonly IgnoreFile[], where: string, isFolder: boolean): boolean {
  const speaking = files.findLast((file) => verdictOf(file, where, isFolder) !== undefined);
  return speaking !== undefined && verdictOf(speaking, where, isFolder) === 'ignored';
}

/**
 * Returns the files that apply inside a folder that is not ignored. A pattern that matched the folder but was overruled would
 * match everything in it, too; git applies it to each file separately.
 */
export function countingIn(files: readonly IgnoreFile[], folder: string): readonly IgnoreFile[] {
  return files.map((file) => (verdictOf(file, folder, true) === 'ignored' ? keeping(file, folder) : file));
}

function keeping({ folder, patterns, count }: IgnoreFile, kept: string): IgnoreFile {
  const pattern = `!/${pathBelow(folder, kept).replace(SPECIAL, '\\$&')}/`;
  return { folder, patterns: ignore({ ignorecase }).add(patterns).add(pattern), count };
}

// Characters with a special meaning in a pattern.
const SPECIAL = /[\\*?[\]!# ]/g; // "week [1]"

function verdictOf({ folder, patterns }: IgnoreFile, where: string, isFolder: boolean): 'ignored' | 'kept' | undefined {
  const below = pathBelow(folder, where);
  const { ignored, unignored } = patterns.test(isFolder ? `${below}/` : below);
  if (ignored) return 'ignored';
  return unignored ? 'kept' : undefined;
}

function pathBelow(folder: string, where: string): string {
  return path.relative(folder, where).replaceAll(path.sep, '/');
}
