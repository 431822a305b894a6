import { DataTransferItem, type TreeDragAndDropController, Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { AtPlace } from '../../../server/src/protocol';
import { refactorAt } from '../commands/refactor';
import type { Row } from './rows';

/** The editor's own name for what is dragged within the view "studyNotes.notebooks". */
const draggedRow = 'application/vnd.code.tree.studynotes.notebooks';

/**
 * What is dragged: the place of its title, null where it cannot be moved. Of a row that is being asked for anew, the editor
 * passes on an account of its own, which has no place.
 */
interface Dragged {
  readonly place?: AtPlace | null;
}

/** Moves modules and levels within their notebook: where a row is dropped, the text goes. A drop that moves nothing says why. */
export function dragAndDrop(client: BaseLanguageClient): TreeDragAndDropController<Row> {
  return {
    dragMimeTypes: [draggedRow],
    dropMimeTypes: [draggedRow],
    handleDrag([row], transfer) {
      const place = row && isMovable(row) ? { uri: row.uri, position: row.entry.range.start } : null;
      const dragged: Dragged = { place };
      transfer.set(draggedRow, new DataTransferItem(JSON.stringify(dragged)));
    },
    async handleDrop(target, transfer) {
      const item = transfer.get(draggedRow);
      if (!item || !target) return;
      const { place }: Dragged = JSON.parse(await item.asString());
      if (place === undefined) return;
      const refused = refusal(place, target);
      if (refused !== undefined) window.showInformationMessage(refused);
      else if (place) await drop(client, place, target);
    },
  };
}

function isMovable({ entry: { type }, gathers }: Row): boolean {
  return type === 'module' || (type === 'level' && !gathers);
}

function refusal(place: AtPlace | null, { uri, entry, gathers }: Row): string | undefined {
  if (!place) return 'Only modules can be moved, and levels of one area.';
  if (place.uri !== uri) return 'Modules and levels can be moved within their notebook only.';
  const hasPlace = entry.type !== 'notebook' && !gathers;
  return hasPlace ? undefined : `Drop it on an area, a level or a module below “${entry.title}”.`;
}

async function drop(client: BaseLanguageClient, place: AtPlace, { uri, entry }: Row): Promise<void> {
  const { line } = entry.range.start;
  if (line === place.position.line) return;
  const document = await workspace.openTextDocument(Uri.parse(uri));
  await refactorAt(client, { document, place }, { name: 'moveOnto', line });
}
