import { t } from '@vscode/l10n';
import { env, type QuickPickItem, type Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  NEW_SYLLABUS_REQUEST,
  type NewSyllabus,
  type NewSyllabusParams,
} from '../../../../server/src/protocol/syllabus';
import { decodeText } from '../../../../server/src/text/decodeText';
import { request } from '../../connection/request';
import { askText, showInformation, showWarning } from '../../dialogs/showMessage';
import { lastActiveNotes } from '../../documents/activeNotes';
import { openedNotes } from '../../documents/openedNotes';
import { fileName } from '../../names/fileName';
import { escapeIcons } from '../../text/escapeIcons';

type Source = NewSyllabusParams['from'];

interface Item extends QuickPickItem {
  readonly from: Source;
}

function lists(): readonly Item[] {
  const [copied, pasted, csv] = [t('From the Clipboard'), t('Paste a List'), t('From a CSV File...')];
  return [
    { from: 'list', label: `$(clippy) ${copied}`, description: t('a list of modules that you copied as text') },
    { from: 'nothing', label: `$(file) ${pasted}`, description: t('into an empty syllabus, with links and times') },
    { from: 'csv', label: `$(table) ${csv}`, description: t('with the title, link and minutes of each module') },
  ];
}

/** Lets the user choose the source of a syllabus. The file in the editor comes first. */
export async function pickSource(): Promise<Source | undefined> {
  const notes = lastActiveNotes()?.uri;
  const own: Item = {
    from: 'notes',
    label: `$(list-tree) ${notes ? t('From These Notes') : t('From Notes...')}`,
    description: notes ? escapeIcons(workspace.asRelativePath(notes)) : t('with their areas, levels and modules'),
  };
  const picked = await window.showQuickPick([own, ...lists()], {
    title: t('Create Syllabus'),
    placeHolder: t('Select where the modules of the course are listed'),
  });
  return picked?.from;
}

/** Returns the syllabus of notes; `undefined`, with a message, if they contain no modules. */
export async function syllabusFromNotes(client: BaseLanguageClient, uri: Uri): Promise<NewSyllabus | undefined> {
  // The server handles open documents only.
  const document = await openedNotes(uri);
  const made = document && (await requestSyllabus(client, { from: 'notes', uri: uri.toString() }));
  if (!made) showInformation(t('No modules were found in these notes.'));
  return made;
}

/** Returns the syllabus of the list on the clipboard; `undefined` if there is none, or the user cancels. */
export async function syllabusFromClipboard(client: BaseLanguageClient): Promise<NewSyllabus | undefined> {
  const text = await env.clipboard.readText();
  const nothing = t('No list of modules was found on the clipboard. Copy the list on the course page, and try again.');
  return named(client, { from: 'list', text }, '', nothing);
}

/** Returns the syllabus of a CSV file that the user selects; `undefined` if it contains no modules, or the user cancels. */
export async function syllabusFromCsv(client: BaseLanguageClient): Promise<NewSyllabus | undefined> {
  const [file] =
    (await window.showOpenDialog({
      title: t('Create Syllabus'),
      filters: { [t('Comma-separated values')]: ['csv', 'txt'] },
    })) ?? [];
  if (!file) return undefined;
  const text = decodeText(await workspace.fs.readFile(file));
  const name = fileName(file);
  if (text === undefined) {
    showWarning(t('{0} is not encoded in UTF-8. Save it as CSV UTF-8, and try again.', name));
    return undefined;
  }
  const nothing = t(
    'No modules were found in {0}. The first line must contain the names of the columns, such as title, url and minutes.',
    name,
  );
  return named(client, { from: 'csv', text }, name.replace(/\.\w+$/, ''), nothing);
}

/** Returns a syllabus without modules; `undefined` if the user cancels. */
export async function emptySyllabus(client: BaseLanguageClient): Promise<NewSyllabus | undefined> {
  const title = await askTitle('');
  return title === undefined ? undefined : requestSyllabus(client, { from: 'nothing', title });
}

/** Asks for the name of the course only if the source contains modules. */
async function named(
  client: BaseLanguageClient,
  source: { readonly from: 'list' | 'csv'; readonly text: string },
  proposed: string,
  nothing: string,
): Promise<NewSyllabus | undefined> {
  if (!(await requestSyllabus(client, { ...source, title: proposed }))) {
    showInformation(nothing);
    return undefined;
  }
  const title = await askTitle(proposed);
  return title === undefined ? undefined : requestSyllabus(client, { ...source, title });
}

async function askTitle(value: string): Promise<string | undefined> {
  const title = await askText({ title: t('Create Syllabus'), prompt: t('Name of the course'), value });
  return title?.trim() || undefined;
}

function requestSyllabus(client: BaseLanguageClient, params: NewSyllabusParams): Promise<NewSyllabus | undefined> {
  return request<NewSyllabus>(client, NEW_SYLLABUS_REQUEST, params);
}
