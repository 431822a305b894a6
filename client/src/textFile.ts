import { FileSystemError, type Uri, workspace } from 'vscode';

/** Empty where there is none yet. A file that cannot be read must not be taken for an empty one and written over. */
export async function readIfThere(file: Uri): Promise<string> {
  try {
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await workspace.fs.readFile(file));
  } catch (error) {
    if (error instanceof FileSystemError && error.code === 'FileNotFound') return '';
    throw error;
  }
}

/** Puts the new text beside the old one first, so that no crash leaves half a file. */
export async function replaceFile(file: Uri, text: string): Promise<void> {
  const written = file.with({ path: `${file.path}.new` });
  await workspace.fs.writeFile(written, new TextEncoder().encode(text));
  await workspace.fs.rename(written, file, { overwrite: true });
}
