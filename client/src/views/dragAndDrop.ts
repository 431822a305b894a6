import { DataTransferItem, type TreeDragAndDropController, Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { AtPlace } from '../../../server/src/protocol';
import { refactorAt } from '../commands/refactor';
import type { Row } from './rows';

/** The editor's own name for what is dragged within the view "studyNotes.notebooks". */
const draggedRow = 'application/vnd.code.tree.studynotes.notebooks';

/** Moves modules and levels within their notebook: where a row is dropped, the text goes. A drop that moves nothing says why. */
export function dragAndDrop(client: BaseLanguageClient): TreeDragAndDropController<Row> {
  return {
    dragMimeTypes: [draggedRow],
    dropMimeTypes: [draggedRow],
    handleDrag([row], dragged) {
      if (row) dragged.set(draggedRow, new DataTransferItem(JSON.stringify(placeOf(row))));
    },
    async handleDrop(target, dragged) {
      const place = dragged.get(draggedRow);
      if (!place || !target) return;
      await drop(client, JSON.parse(await place.asString()), target);
    },
  };
}

async function drop(client: BaseLanguageClient, place: AtPlace, { uri, entry, gathers }: Row): Promise<void> {
  if (place.uri !== uri) {
    window.showInformationMessage('Modules and levels can be moved within their notebook only.');
    return;
  }
  if (entry.type === 'notebook' || gathers) {
    window.showInformationMessage(`Drop it on an area, a level or a module below “${entry.title}”.`);
    return;
  }
  const { line } = entry.range.start;
  if (line === place.position.line) return;
  const document = await workspace.openTextDocument(Uri.parse(uri));
  await refactorAt(client, { document, place }, { name: 'moveOnto', line });
}

function placeOf({ uri, entry }: Row): AtPlace {
  return { uri, position: entry.range.start };
}
