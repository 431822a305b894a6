import { Range, type TextDocument, Uri, window, workspace } from 'vscode';
import { askText } from '../../showMessage';
import type { TextFiles } from '../../storage/textFiles';

const FIRST_AREA = 'First area';

/** "New Notes...": creates a short example of notes, as a file of the workspace if a folder is open. */
export async function newNotes(files: TextFiles): Promise<void> {
  const prompt = 'Name of the course';
  const course = (await askText({ title: 'New Notes', prompt }))?.trim();
  if (!course) return;
  const document = await write(files, course, notesText(course));
  const at = document.getText().indexOf(FIRST_AREA);
  const selection = new Range(document.positionAt(at), document.positionAt(at + FIRST_AREA.length));
  await window.showTextDocument(document, { preview: false, selection });
}

async function write(files: TextFiles, course: string, content: string): Promise<TextDocument> {
  const folder = workspace.workspaceFolders?.[0];
  if (!folder) return workspace.openTextDocument({ language: 'markdown', content });
  return workspace.openTextDocument(await createFile(files, folder.uri, fileName(course), content));
}

/** Returns an example with one area and one module. */
function notesText(course: string): string {
  return `# ${course}

## Area 1 - ${FIRST_AREA}

### Beginner

#### [Video: First module](https://example.org/) (15 min)

What I learned.
`;
}

/** Matches characters that are not allowed in file names on some operating system. */
const UNFIT = /[\\/:*?"<>|\s.]+/g; // "Networks: part 2"

function fileName(course: string): string {
  return course.replace(UNFIT, '-').replace(/^-|-$/g, '').toLowerCase() || 'notes';
}

/** Creates a file with the first free name, as reported by the file system, which may ignore case. */
async function createFile(files: TextFiles, folder: Uri, name: string, content: string): Promise<Uri> {
  const taken = new Set((await workspace.fs.readDirectory(folder)).map(([entry]) => entry.toLowerCase()));
  for (let count = 1; ; count++) {
    const file = count === 1 ? `${name}.md` : `${name}-${count}.md`;
    const uri = Uri.joinPath(folder, file);
    if (!taken.has(file) && (await files.create(uri, content))) return uri;
  }
}
