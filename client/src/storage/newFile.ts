import { Uri, workspace } from 'vscode';
import type { TextFiles } from './textFiles';

/** Creates a Markdown file with the first free name, as reported by the file system, which may ignore case. */
export async function createFile(files: TextFiles, folder: Uri, name: string, content: string): Promise<Uri> {
  const taken = new Set((await workspace.fs.readDirectory(folder)).map(([entry]) => entry.toLowerCase()));
  for (let count = 1; ; count++) {
    const file = count === 1 ? `${name}.md` : `${name}-${count}.md`;
    const uri = Uri.joinPath(folder, file);
    if (!taken.has(file) && (await files.create(uri, content))) return uri;
  }
}
