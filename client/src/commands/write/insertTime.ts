import { t } from '@vscode/l10n';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { writtenMinutes } from '../../../../server/src/course/progress/minutes';
import { INSERT_TIME_REQUEST, type InsertTime, type TreeEntry } from '../../../../server/src/protocol';
import { askText, showWarning } from '../../dialogs/showMessage';
import { readMinutes } from '../../text/minutes';
import type { NotesFiles } from '../../views/tree/notesFiles';
import type { Row } from '../../views/tree/rows';
import { applyEdits } from '../edits/applyEdits';
import { moduleToChange } from '../pick/moduleToChange';

/** "Insert Time...": writes or replaces the time of the module at the cursor, or of one that the user selects. */
export async function insertTime(client: BaseLanguageClient, notesFiles: NotesFiles, row?: Row): Promise<void> {
  const chosen = await moduleToChange(client, notesFiles, t('Insert Time'), row);
  if (!chosen) return;
  const { entry: module } = chosen.row;
  const minutes = await askMinutes(module, (module.spent ?? module.planned)?.most);
  if (minutes === undefined) return;
  const { document, place } = chosen.place;
  const params: InsertTime = { ...place, minutes };
  const done = await applyEdits(client, document, INSERT_TIME_REQUEST, params);
  if (!done) showWarning(t('The time of “{0}” could not be written.', module.title));
}

async function askMinutes({ title }: TreeEntry, known: number | undefined): Promise<number | undefined> {
  const typed = await askText({
    title: t('Insert Time'),
    prompt: t('How long did “{0}” take?', title),
    placeHolder: '45, 1 h 30, 90 min',
    ...(known !== undefined && { value: writtenMinutes({ least: known, most: known }) }),
    validateInput: (text) =>
      text.trim() === '' || readMinutes(text)
        ? undefined
        : t('Enter minutes, or hours and minutes: 45, 1 h 30, 90 min.'),
  });
  return typed === undefined ? undefined : readMinutes(typed);
}
