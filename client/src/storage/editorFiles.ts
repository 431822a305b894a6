import { t } from '@vscode/l10n';
import { type FileStat, FileSystemError, FileType, Uri, workspace } from 'vscode';
import { RefusedFile } from '../../../server/src/main/disk/refusedFile';
import { MAX_FILE_SIZE } from '../../../server/src/protocol/files';
import { tooLarge } from '../../../server/src/text/tooLarge';
import { inTurn } from './inTurn';
import { type Change, changed, type TextFiles, textOf } from './textFiles';

const MAX_TRIES = 10;

/**
 * Reads and writes files through the editor, without Node: in browsers and virtual workspaces, which can neither lock a file nor
 * replace it atomically. A backup is kept next to the file while it is written. If another window overwrites a change, the change
 * is made again. Symbolic links are refused, since their targets are unknown.
 */
export const editorFiles: TextFiles = {
  bytes: wholeBytes,
  update: (file, change) => inTurn(file.toString(), () => update(file, change)),
  replace: (file, text) =>
    inTurn(file.toString(), async () => write(file, await wholeBytes(file), new TextEncoder().encode(text))),
  async create(file, content) {
    if (await statIfThere(file)) return false;
    await workspace.fs.writeFile(file, typeof content === 'string' ? new TextEncoder().encode(content) : content);
    return true;
  },
};

async function update(file: Uri, change: Change): Promise<void> {
  for (let tries = 1; tries <= MAX_TRIES; tries++) {
    const before = await wholeBytes(file);
    const after = changed(before, change);
    // Checked as late as possible: another window may have written the file since.
    if (!isSame(await wholeBytes(file), before)) continue;
    await write(file, before, after);
    const written = await bytesOf(file);
    if (isSame(written, after) || (written && change.isIn(textOf(written)))) return;
  }
  throw new RefusedFile(t('is in use by another window'));
}

/** Writes a file with a temporary backup, which remains only if writing fails or is interrupted. */
async function write(file: Uri, before: Uint8Array | undefined, bytes: Uint8Array): Promise<void> {
  const backup = backupOf(file);
  if (before) await workspace.fs.writeFile(backup, before);
  await workspace.fs.writeFile(file, bytes);
  await remove(backup);
}

/** Reads a file, or its backup if writing was interrupted. */
async function wholeBytes(file: Uri): Promise<Uint8Array | undefined> {
  const [bytes, backup] = await Promise.all([bytesOf(file), bytesOf(backupOf(file))]);
  const isTorn = backup && (bytes === undefined || isBeginning(bytes, backup) || isTornJson(file, bytes));
  return isTorn ? backup : bytes;
}

function isTornJson({ path }: Uri, bytes: Uint8Array): boolean {
  if (!path.endsWith('.json')) return false;
  try {
    JSON.parse(textOf(bytes));
    return false;
  } catch {
    return true;
  }
}

function backupOf(file: Uri): Uri {
  return file.with({ path: `${file.path}.backup` });
}

async function bytesOf(file: Uri): Promise<Uint8Array | undefined> {
  await refuseUnfit(file);
  return unlessMissing(async () => workspace.fs.readFile(file));
}

/** Throws a `RefusedFile` if the path is not a file, or contains a symbolic link. */
async function refuseUnfit(file: Uri): Promise<void> {
  const [folder, stat] = await Promise.all([statIfThere(Uri.joinPath(file, '..')), statIfThere(file)]);
  const types = (folder?.type ?? 0) | (stat?.type ?? 0);
  if (types & FileType.SymbolicLink) throw new RefusedFile(t('is accessed through a symbolic link'));
  if (!stat) return;
  if (stat.type !== FileType.File) throw new RefusedFile(t('is not a regular file'));
  if (stat.size > MAX_FILE_SIZE) throw new RefusedFile(tooLarge());
}

function statIfThere(file: Uri): Promise<FileStat | undefined> {
  return unlessMissing(async () => workspace.fs.stat(file));
}

async function remove(file: Uri): Promise<void> {
  await unlessMissing(async () => workspace.fs.delete(file));
}

async function unlessMissing<Answer>(act: () => Promise<Answer>): Promise<Answer | undefined> {
  try {
    return await act();
  } catch (error) {
    if (error instanceof FileSystemError && error.code === 'FileNotFound') return undefined;
    throw error;
  }
}

function isBeginning(bytes: Uint8Array, whole: Uint8Array): boolean {
  return bytes.length < whole.length && bytes.every((byte, at) => byte === whole[at]);
}

function isSame(one: Uint8Array | undefined, other: Uint8Array | undefined): boolean {
  return one === other || (one?.length === other?.length && one?.every((byte, at) => byte === other?.[at]) === true);
}
