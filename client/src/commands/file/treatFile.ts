import { t } from '@vscode/l10n';
import { commands, type QuickPickItem, type TextDocument, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type FileStatus, TREAT_FILE_REQUEST, type TreatFile } from '../../../../server/src/protocol';
import { showInformation, showWarning } from '../../dialogs/showMessage';
import { escapeIcons } from '../../text/escapeIcons';
import { makeEdits } from '../edits/applyEdits';
import { fileInEditor } from './fileInEditor';
import { patternOf, removePattern, writePattern } from './notesSetting';

/** "Treat as Study Notes", "Not Study Notes": stores the choice in the front matter or the settings. */
export async function treatFile(client: BaseLanguageClient, asNotes: boolean): Promise<void> {
  const file = await fileInEditor(client);
  if (!file) return;
  const { document, status } = file;
  const place = await pickPlace(document, status, asNotes);
  if (place === 'setting') await writePattern(document.uri, asNotes);
  if (place === 'front-matter') await writeFrontMatter(client, document, asNotes);
}

/** "Let Study Notes Decide": removes the choice from the front matter and the settings. */
export async function letStudyNotesDecide(client: BaseLanguageClient): Promise<void> {
  const file = await fileInEditor(client);
  if (!file) return;
  const { document, status } = file;
  const before = document.version;
  if (status.decidedBy === 'front-matter') await writeFrontMatter(client, document, undefined);
  const isRemoved = await removePattern(document.uri);
  if (isRemoved || document.version !== before) return;
  if (status.decidedBy === 'text') showInformation(t('Study Notes already decides whether this file is study notes.'));
  else if (status.decidedBy === 'front-matter') showInformation(t('The front matter marks this file as a syllabus.'));
  // The pattern applies to several files, or is in the user settings.
  else await commands.executeCommand('workbench.action.openSettings', 'studyNotes.files');
}

type Place = 'front-matter' | 'setting';

/** Asks where to store the choice, unless there is only one place: front matter overrides the settings. */
async function pickPlace(
  { uri }: TextDocument,
  { decidedBy }: FileStatus,
  asNotes: boolean,
): Promise<Place | undefined> {
  const pattern = decidedBy === 'front-matter' ? undefined : patternOf(uri);
  if (pattern === undefined) return 'front-matter';
  const items: (QuickPickItem & { readonly place: Place })[] = [
    { label: t('In the front matter of this file'), description: `study-notes: ${asNotes}`, place: 'front-matter' },
    {
      label: t('In the workspace settings'),
      description: escapeIcons(`studyNotes.files: { ${JSON.stringify(pattern)}: ${asNotes} }`),
      place: 'setting',
    },
  ];
  const title = asNotes ? t('Treat as Study Notes') : t('Not Study Notes');
  return (await window.showQuickPick(items, { title, placeHolder: t('Select where to save this choice') }))?.place;
}

/** Applies the edits of the front matter as one step for Undo; the cursor stays in its text. */
async function writeFrontMatter(
  client: BaseLanguageClient,
  document: TextDocument,
  asNotes: boolean | undefined,
): Promise<void> {
  const params: TreatFile = { uri: document.uri.toString(), ...(asNotes !== undefined && { asNotes }) };
  const made = await makeEdits(client, document, TREAT_FILE_REQUEST, params);
  if (!made) showWarning(t('The front matter of this file could not be changed.'));
}
