import {
  Position,
  Range,
  Selection,
  type TextDocument,
  TextEditorRevealType,
  WorkspaceEdit,
  window,
  workspace,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { PlaceRange, Refused, TextEdits } from '../../../server/src/protocol';

/**
 * Asks the server for edits and makes them, as one step for Undo, with the cursor where the server wants it. Typing
 * between question and answer would make the edits land elsewhere, so the question is asked again then. Where there is a
 * reason for no edit, the user reads it.
 */
export async function applyEdits(
  client: BaseLanguageClient,
  document: TextDocument,
  request: string,
  params: object,
): Promise<boolean> {
  let version: number;
  let answer: TextEdits | Refused | null;
  do {
    version = document.version;
    answer = await client.sendRequest<TextEdits | Refused | null>(request, params);
  } while (document.version !== version);
  if (!answer) return false;
  if ('refused' in answer) {
    window.showInformationMessage(answer.refused);
    return true;
  }

  const edit = new WorkspaceEdit();
  for (const { range: place, newText } of answer.edits) edit.replace(document.uri, range(place), newText);
  if (!(await workspace.applyEdit(edit))) return false;

  const editor = await window.showTextDocument(document);
  const cursor = new Position(answer.cursor.line, answer.cursor.character);
  editor.selection = new Selection(cursor, cursor);
  editor.revealRange(new Range(cursor, cursor), TextEditorRevealType.InCenterIfOutsideViewport);
  return true;
}

function range({ start, end }: PlaceRange): Range {
  return new Range(start.line, start.character, end.line, end.character);
}
