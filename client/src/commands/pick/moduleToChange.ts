import type { BaseLanguageClient } from 'vscode-languageclient';
import type { Place } from '../../../../server/src/protocol';
import type { NotesFiles } from '../../views/tree/notesFiles';
import { requestRows } from '../../views/tree/requestRows';
import { type Row, rowAt } from '../../views/tree/rows';
import { type Target, target } from '../target';
import { chooseModuleRow } from './chooseModuleRow';

/** A module that a command changes. */
export interface ModuleToChange {
  readonly row: Row;
  readonly place: Target;
}

/**
 * Returns the module in a row or at the cursor, or else one that the user selects; `undefined` if they press Escape. `title` is that
 * of the list.
 */
export async function moduleToChange(
  client: BaseLanguageClient,
  notesFiles: NotesFiles,
  title: string,
  row?: Row,
): Promise<ModuleToChange | undefined> {
  const here = await target(row);
  if (!here) return undefined;
  const { uri, position } = here.place;
  if (row?.entry.type === 'module') return { row, place: here };
  const rows = (await requestRows(client, uri)) ?? [];
  if (!row) {
    // The sidebar gets changes of notes a moment later; but only its rows show the files that the modules of an index link to.
    const own = moduleAt(rows, uri, position) ?? moduleAt(await notesFiles.rows(), uri, position);
    if (own) return { row: own, place: here };
  }
  const chosen = await chooseModuleRow(rows, title);
  const place = chosen && (await target(chosen));
  return place && { row: chosen, place };
}

function moduleAt(rows: readonly Row[], uri: string, position: Place): Row | undefined {
  const row = rowAt(rows, uri, position);
  return row?.entry.type === 'module' ? row : undefined;
}
