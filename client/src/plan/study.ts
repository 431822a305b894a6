import { Range, type TextDocument, Uri } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { NEW_MODULE_REQUEST, type NewModule, type Place } from '../../../server/src/protocol';
import type { PlannedModule } from '../../../server/src/protocol/plan';
import { makeEdits } from '../commands/edits/applyEdits';
import { showWarning } from '../showMessage';
import { showNotes } from '../showNotes';
import { type Row, rowAt } from '../views/tree/rows';
import { rowsIn } from '../views/tree/rowsIn';

/**
 * Goes to a module of a plan, and starts the timer on it. If the notes do not contain the module, it is inserted first.
 */
export async function study(
  client: BaseLanguageClient,
  document: TextDocument,
  module: PlannedModule,
  startTimer: (row: Row) => Promise<void>,
): Promise<void> {
  const notes = module.uri === undefined ? document.uri : Uri.parse(module.uri);
  const place = module.at ?? (await insert(client, document, module));
  if (!place) {
    showWarning(`“${module.title}” could not be added to these notes.`);
    return;
  }
  const { line, character } = place;
  await showNotes(notes, { selection: new Range(line, character, line, character) });
  const rows = await rowsIn(client, notes.toString());
  const row = rows && rowAt(rows, notes.toString(), place);
  if (row?.entry.type === 'module') await startTimer(row);
  else showWarning(`The timer was not started. “${module.title}” is not recognized as a module in these notes.`);
}

/** Inserts the module, and its area if it is missing, and returns its place. */
async function insert(
  client: BaseLanguageClient,
  document: TextDocument,
  { title, url, area, level, lacksArea }: PlannedModule,
): Promise<Place | undefined> {
  const asks: NewModule = {
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
  const made = await makeEdits(client, document, NEW_MODULE_REQUEST, asks);
  return made && 'cursor' in made ? made.cursor : undefined;
}
