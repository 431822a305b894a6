import type { BaseLanguageClient } from 'vscode-languageclient';
import { formatMinutes } from '../../../../server/src/course/progress/minutes';
import {
  INSERT_TIME_REQUEST,
  type InsertTime,
  MODULE_CHOICES_REQUEST,
  type ModuleChoice,
  type TreeEntry,
} from '../../../../server/src/protocol';
import { readMinutes } from '../../minutes';
import { askText, showWarning } from '../../showMessage';
import type { NotesFiles } from '../../views/tree/notesFiles';
import { type Row, rowAt } from '../../views/tree/rows';
import { rowsIn } from '../../views/tree/rowsIn';
import { applyEdits } from '../edits/applyEdits';
import { chooseModuleRow } from '../pick/chooseModuleRow';
import { type Target, target } from '../target';

/** "Insert Time...": writes or replaces the time of the module at the cursor, or of one that the user selects. */
export async function insertTime(client: BaseLanguageClient, notesFiles: NotesFiles, row?: Row): Promise<void> {
  const here = await target(row);
  if (!here) return;
  const { uri, position } = here.place;
  const atCursor = row ?? rowAt(await notesFiles.rows(), uri, position);
  const isModule = atCursor?.entry.type === 'module';
  const chosen = isModule ? atCursor : await chooseModuleRow((await rowsIn(client, uri)) ?? [], 'Insert Time');
  const notes = isModule ? here : chosen && (await target(chosen));
  if (!chosen || !notes) return;
  const module = chosen.entry;
  const minutes = await askMinutes(module, module.time?.most ?? (await courseMinutes(client, notes, module)));
  if (minutes === undefined) return;
  const params: InsertTime = { ...notes.place, minutes };
  const done = await applyEdits(client, notes.document, INSERT_TIME_REQUEST, params);
  if (!done) showWarning(`The time of “${module.title}” could not be written.`);
}

async function askMinutes({ title }: TreeEntry, known: number | undefined): Promise<number | undefined> {
  const typed = await askText({
    title: 'Insert Time',
    prompt: `How long does “${title}” take?`,
    placeHolder: '45, 1 h 30, 90 min',
    ...(known !== undefined && { value: formatMinutes({ least: known, most: known }) }),
    validateInput: (text) =>
      text.trim() === '' || readMinutes(text) ? undefined : 'Write minutes, or hours and minutes: 45, 1 h 30, 90 min.',
  });
  return typed === undefined ? undefined : readMinutes(typed);
}

async function courseMinutes(
  client: BaseLanguageClient,
  notes: Target,
  module: TreeEntry,
): Promise<number | undefined> {
  const choices = await client.sendRequest<ModuleChoice[]>(MODULE_CHOICES_REQUEST, notes.place);
  const linked = choices.find(({ url }) => url !== undefined && url === module.url);
  return (linked ?? choices.find(({ title }) => title === module.title))?.minutes;
}
