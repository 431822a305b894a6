import { t } from '@vscode/l10n';
import { ConfigurationTarget, Range, type TextDocument, type Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { NewSyllabus } from '../../../../server/src/protocol/syllabus';
import { joinSentences, plural } from '../../../../server/src/text/language';
import { showInformation } from '../../dialogs/showMessage';
import { pickNotes } from '../../documents/pickNotes';
import { changeSetting } from '../../settings/changeSetting';
import { fileNameFor } from '../../storage/fileNameFor';
import { createFile } from '../../storage/newFile';
import type { TextFiles } from '../../storage/textFiles';
import type { NotesFiles } from '../../views/tree/notesFiles';
import { emptySyllabus, pickSource, syllabusFromClipboard, syllabusFromCsv, syllabusFromNotes } from './syllabusSource';

/**
 * "Create Syllabus...": creates a syllabus file from notes, a list on a course page or a CSV file, opens it for review, and
 * offers to add it to the settings of the workspace.
 */
export async function createSyllabus(
  client: BaseLanguageClient,
  notesFiles: NotesFiles,
  files: TextFiles,
): Promise<void> {
  const from = await pickSource();
  const sources = {
    notes: async () => {
      const uri = await pickNotes(client, notesFiles, undefined, t('Create Syllabus'));
      return uri && syllabusFromNotes(client, uri);
    },
    list: () => syllabusFromClipboard(client),
    csv: () => syllabusFromCsv(client),
    nothing: () => emptySyllabus(client),
  };
  const made = from && (await sources[from]());
  if (!made) return;
  const document = await write(files, made);
  const end = document.lineAt(document.lineCount - 1).range.end;
  // In a syllabus without modules, the cursor is at the end, where the user pastes a list.
  const selection = made.modules === 0 ? { selection: new Range(end, end) } : {};
  await window.showTextDocument(document, { preview: false, ...selection });
  void offerSetting(document, made.modules);
}

async function write(files: TextFiles, { title, text }: NewSyllabus): Promise<TextDocument> {
  const folder = workspace.workspaceFolders?.[0];
  if (!folder) return workspace.openTextDocument({ language: 'markdown', content: text });
  const name = `${fileNameFor(title, 'course')}-syllabus`;
  return workspace.openTextDocument(await createFile(files, folder.uri, name, text));
}

async function offerSetting({ uri }: TextDocument, modules: number): Promise<void> {
  const created = createdText(modules);
  if (!workspace.getWorkspaceFolder(uri)) {
    showInformation(joinSentences([created, t('To use it, save it in the folder of your notes.')]));
    return;
  }
  const use = t('Add to Workspace Settings');
  const says = joinSentences([created, t('A syllabus applies to notes if it lists most of their modules.')]);
  if ((await showInformation(says, use)) === use) await add(uri);
}

function createdText(modules: number): string {
  if (modules === 0) return t('Copy the list of modules on the course page, and paste it into the new syllabus.');
  return plural(
    modules,
    t('Review the new syllabus. It contains {0} module.', modules),
    t('Review the new syllabus. It contains {0} modules.', modules),
  );
}

/** Adds a syllabus to the settings of its folder, and offers to undo that. */
async function add(uri: Uri): Promise<void> {
  const settings = workspace.getConfiguration('studyNotes', uri);
  const written = settings.inspect<readonly string[]>('syllabus');
  const hasSeveral = (workspace.workspaceFolders?.length ?? 0) > 1;
  const target = hasSeveral ? ConfigurationTarget.WorkspaceFolder : ConfigurationTarget.Workspace;
  const before = hasSeveral ? written?.workspaceFolderValue : written?.workspaceValue;
  const path = workspace.asRelativePath(uri, false);
  const after = [...(before ?? []).filter((other) => other !== path), path];
  const message = t('The syllabus was added to the settings of the workspace.');
  await changeSetting(settings, { name: 'syllabus', target, before, after }, message);
}
