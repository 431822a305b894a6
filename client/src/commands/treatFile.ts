import { type QuickPickItem, type TextDocument, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type FileStatus, type TreatFile, treatFileRequest } from '../../../server/src/protocol';
import { showWarning } from '../showMessage';
import { makeEdits } from './applyEdits';
import { fileInEditor } from './fileInEditor';
import { patternOf, writePattern } from './notebookSetting';

/** "Treat as Study Notes", "Not Study Notes": writes the author's choice where they want it. */
export async function treatFile(client: BaseLanguageClient, asNotes: boolean): Promise<void> {
  const file = await fileInEditor(client);
  if (!file) return;
  const { document, status } = file;
  const place = await pickPlace(document, status, asNotes);
  if (place === 'setting') await writePattern(document.uri, asNotes);
  if (place === 'front-matter') await writeFrontMatter(client, document, asNotes);
}

type Place = 'front-matter' | 'setting';

/** Asks where to write the choice, unless there is only one place for it: a setting counts for nothing beside front matter. */
async function pickPlace(
  { uri }: TextDocument,
  { decidedBy }: FileStatus,
  asNotes: boolean,
): Promise<Place | undefined> {
  const pattern = decidedBy === 'front-matter' ? undefined : patternOf(uri);
  if (pattern === undefined) return 'front-matter';
  const items: (QuickPickItem & { readonly place: Place })[] = [
    { label: 'In the front matter of this file', description: `study-notes: ${asNotes}`, place: 'front-matter' },
    {
      label: 'In the workspace’s settings',
      description: `studyNotes.notebooks: { ${JSON.stringify(pattern)}: ${asNotes} }`,
      place: 'setting',
    },
  ];
  const title = asNotes ? 'Treat as Study Notes' : 'Not Study Notes';
  return (await window.showQuickPick(items, { title, placeHolder: 'Select where to save this choice' }))?.place;
}

/** One step for Undo; the cursor stays in its text. */
async function writeFrontMatter(client: BaseLanguageClient, document: TextDocument, asNotes: boolean): Promise<void> {
  const asks: TreatFile = { uri: document.uri.toString(), asNotes };
  const made = await makeEdits(client, document, treatFileRequest, asks);
  if (!made) showWarning('The front matter of this file could not be changed.');
}
