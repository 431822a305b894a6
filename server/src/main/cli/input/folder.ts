import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { isMarkdownName } from '../../../markdown/source/markdownName';
import { isSearched } from '../../diskFiles';
import { fileFailure, type ReportFailure } from '../failure';
import { countingIn, type IgnoreFile, isIgnored, readIgnoreFile } from './ignored';

/**
 * Returns the Markdown files below a folder, sorted, without those that git ignores. Reports a folder that cannot be read, and
 * searches the others.
 */
export async function notesBelow(folder: string, reportFailure: ReportFailure): Promise<string[]> {
  return walk(folder, await ignoreFilesAbove(path.resolve(folder)), reportFailure);
}

async function walk(folder: string, above: readonly IgnoreFile[], reportFailure: ReportFailure): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error) => {
    reportFailure(fileFailure(folder, error));
    return [];
  });
  const where = path.resolve(folder);
  const own = entries.some(({ name }) => name === '.gitignore') ? await readIgnoreFile(where, above) : undefined;
  const ignoreFiles = own ? [...above, own] : above;
  const found: string[] = [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const isNotes = entry.isFile() && isMarkdownName(entry.name);
    if (!isNotes && !isSearched(entry)) continue;
    const whole = path.join(where, entry.name);
    if (isIgnored(ignoreFiles, whole, !isNotes)) continue;
    const named = path.join(folder, entry.name);
    if (isNotes) found.push(named);
    else for (const each of await walk(named, countingIn(ignoreFiles, whole), reportFailure)) found.push(each);
  }
  return found;
}

/**
 * Returns the `.gitignore` files of the folders above, up to that of the repository. Returns none if they ignore
 * `folder` itself, because the user named it explicitly.
 */
async function ignoreFilesAbove(folder: string): Promise<readonly IgnoreFile[]> {
  const files: IgnoreFile[] = [];
  for (let inner = folder; !(await isRepository(inner)); ) {
    const outer = path.dirname(inner);
    if (outer === inner) return [];
    const file = await readIgnoreFile(outer, files);
    if (file) files.unshift(file);
    inner = outer;
  }
  return isIgnored(files, folder, true) ? [] : files;
}

/** Submodules and worktrees have a file named `.git`. */
async function isRepository(folder: string): Promise<boolean> {
  return stat(path.join(folder, '.git')).then(
    () => true,
    () => false,
  );
}
