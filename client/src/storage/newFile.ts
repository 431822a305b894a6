import { Uri, workspace } from 'vscode';
import type { TextFiles } from './textFiles';

/** Matches characters that are not allowed in file names on some operating system. */
const UNFIT = /[\\/:*?"<>|\s.]+/g; // "Networks: part 2"

/** Returns a name for a file about a course, without an extension; `otherwise` if the title contains no allowed characters. */
export function fileNameFor(title: string, otherwise: string): string {
  return title.replace(UNFIT, '-').replace(/^-|-$/g, '').toLowerCase() || otherwise;
}

/** Creates a Markdown file with the first free name, as reported by the file system, which may ignore case. */
export async function createFile(files: TextFiles, folder: Uri, name: string, content: string): Promise<Uri> {
  const taken = new Set((await workspace.fs.readDirectory(folder)).map(([entry]) => entry.toLowerCase()));
  for (let count = 1; ; count++) {
    const file = count === 1 ? `${name}.md` : `${name}-${count}.md`;
    const uri = Uri.joinPath(folder, file);
    if (!taken.has(file) && (await files.create(uri, content))) return uri;
  }
}
