import { Uri, window, workspace } from 'vscode';

/** "New Notebook...": a small notebook to begin with, as a file of the workspace where there is one. */
export async function newNotebook(): Promise<void> {
  const course = (
    await window.showInputBox({ title: 'New Notebook', prompt: 'Which course are the notes about?' })
  )?.trim();
  if (!course) return;
  const content = notebookText(course);
  const folder = workspace.workspaceFolders?.[0];
  if (!folder) {
    await window.showTextDocument(await workspace.openTextDocument({ language: 'markdown', content }));
    return;
  }
  const uri = await freeName(folder.uri, fileName(course));
  await workspace.fs.writeFile(uri, new TextEncoder().encode(content));
  await window.showTextDocument(uri);
}

/** One area with one module, so that the first look shows what notes are made of. */
export function notebookText(course: string): string {
  return `# ${course}

## Area 1 - First area

### Beginner

#### [Video: First module](https://example.org/) (15 min)

What I learned.
`;
}

/** Characters that a file name may not have on one system or another. */
const unfit = /[\\/:*?"<>|\s.]+/g;

export function fileName(course: string): string {
  return course.replace(unfit, '-').replace(/^-|-$/g, '').toLowerCase() || 'notes';
}

async function freeName(folder: Uri, name: string): Promise<Uri> {
  const taken = new Set((await workspace.fs.readDirectory(folder)).map(([entry]) => entry.toLowerCase()));
  for (let count = 1; ; count++) {
    const file = count === 1 ? `${name}.md` : `${name}-${count}.md`;
    if (!taken.has(file)) return Uri.joinPath(folder, file);
  }
}
