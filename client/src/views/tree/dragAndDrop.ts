import { t } from '@vscode/l10n';
import { DataTransferItem, type TreeDragAndDropController } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { moveRows } from '../../commands/reorganize/moveRows';
import { showInformation } from '../../dialogs/showMessage';
import type { NotesFiles } from './notesFiles';
import type { Row } from './rows';

/** The MIME type of rows that are dragged within the view "studyNotes.notes". */
const DRAGGED_ROWS = 'application/vnd.code.tree.studynotes.notes';

/** Moves modules and levels within notes by drag and drop. If a drop moves nothing, shows the reason. */
export function dragAndDrop(
  client: BaseLanguageClient,
  { current }: Pick<NotesFiles, 'current'>,
): TreeDragAndDropController<Row> {
  let dragged: readonly Row[] = [];
  return {
    dragMimeTypes: [DRAGGED_ROWS],
    dropMimeTypes: [DRAGGED_ROWS],
    handleDrag(rows, transfer) {
      dragged = rows;
      transfer.set(DRAGGED_ROWS, new DataTransferItem(namesOf(rows)));
    },
    async handleDrop(target, transfer) {
      // The editor passes its own copy of a row that is being refreshed.
      if (!target || (await transfer.get(DRAGGED_ROWS)?.asString()) !== namesOf(dragged)) return;
      const rows = dragged.map(current);
      const onto = current(target);
      const refused = refusal(rows, onto);
      if (refused !== undefined) showInformation(refused);
      else if (rows.some(({ id }) => id !== onto.id)) await moveRows(client, rows, onto.entry.range.start.line);
    },
  };
}

function refusal(rows: readonly Row[], { uri, entry, isMerged }: Row): string | undefined {
  if (!rows.every(isMovable)) return t('Only modules and the levels of a single area can be moved.');
  if (rows.some((row) => row.uri !== uri)) return t('Modules and levels can only be moved within their own file.');
  const hasPlace = entry.type !== 'notes' && !isMerged;
  return hasPlace ? undefined : t('Drop it on an area, a level or a module below “{0}”.', entry.title);
}

function isMovable({ entry: { type }, isMerged }: Row): boolean {
  return type === 'module' || (type === 'level' && !isMerged);
}

function namesOf(rows: readonly Row[]): string {
  return rows.map(({ id }) => id).join('\n');
}
