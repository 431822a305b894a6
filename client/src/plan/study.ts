import { t } from '@vscode/l10n';
import { Range, type TextDocument, Uri, type ViewColumn } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { NEW_MODULE_REQUEST, type NewModule, type Place } from '../../../server/src/protocol';
import type { PlannedModule } from '../../../server/src/protocol/plan';
import { makeEdits } from '../commands/edits/applyEdits';
import { showWarning } from '../dialogs/showMessage';
import { showNotes } from '../documents/showNotes';
import { requestRows } from '../views/tree/requestRows';
import { type Row, rowAt } from '../views/tree/rows';

/**
 * Goes to a module of a plan, and starts the timer on it. If the notes do not contain the module, it is inserted first.
 */
export async function study(
  client: BaseLanguageClient,
  document: TextDocument,
  module: PlannedModule,
  startTimer: (row: Row) => Promise<void>,
  viewColumn?: ViewColumn,
): Promise<void> {
  const notes = module.uri === undefined ? document.uri : Uri.parse(module.uri);
  const place = module.at ?? (await insert(client, document, module));
  if (!place) {
    showWarning(t('“{0}” could not be added to these notes.', module.title));
    return;
  }
  const { line, character } = place;
  const selection = new Range(line, character, line, character);
  await showNotes(notes, { selection, ...(viewColumn !== undefined && { viewColumn }) });
  const rows = await requestRows(client, notes.toString());
  const row = rows && rowAt(rows, notes.toString(), place);
  if (row?.entry.type === 'module') await startTimer(row);
  else showWarning(t('The timer was not started. “{0}” is not recognized as a module in these notes.', module.title));
}

/** Inserts the module, and its area if it is missing, and returns its place. */
async function insert(
  client: BaseLanguageClient,
  document: TextDocument,
  { title, url, area, level, lacksArea }: PlannedModule,
): Promise<Place | undefined> {
  const params: NewModule = {
    uri: document.uri.toString(),
    // The place depends on its area and level, not on the cursor.
    position: { line: 0, character: 0 },
    title,
    ...(url && { url }),
    ...(area && { area }),
    ...(level && { level }),
    ...(lacksArea && { opensArea: true }),
    // A time after the title would count as time spent.
    withoutTime: true,
  };
  const made = await makeEdits(client, document, NEW_MODULE_REQUEST, params);
  return made && 'cursor' in made ? made.cursor : undefined;
}
