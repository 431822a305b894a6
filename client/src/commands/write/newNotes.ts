import { t } from '@vscode/l10n';
import { Range, type TextDocument, window, workspace } from 'vscode';
import { askText } from '../../dialogs/showMessage';
import { fileNameFor } from '../../storage/fileNameFor';
import { createFile } from '../../storage/newFile';
import type { TextFiles } from '../../storage/textFiles';

const FIRST_AREA = 'First area';

/** "New Notes...": creates a short example of notes, as a file of the workspace if a folder is open. */
export async function newNotes(files: TextFiles): Promise<void> {
  const prompt = t('Name of the course');
  const course = (await askText({ title: t('New Notes'), prompt }))?.trim();
  if (!course) return;
  const document = await write(files, course, notesText(course));
  const at = document.getText().indexOf(FIRST_AREA);
  const selection = new Range(document.positionAt(at), document.positionAt(at + FIRST_AREA.length));
  await window.showTextDocument(document, { preview: false, selection });
}

async function write(files: TextFiles, course: string, content: string): Promise<TextDocument> {
  const folder = workspace.workspaceFolders?.[0];
  if (!folder) return workspace.openTextDocument({ language: 'markdown', content });
  return workspace.openTextDocument(await createFile(files, folder.uri, fileNameFor(course, 'notes'), content));
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
