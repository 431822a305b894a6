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
import { showNotes } from '../showNotes';

/** Asks the server for edits and makes them, with the cursor where the server wants it; false where there is none to make. */
export async function applyEdits(
  client: BaseLanguageClient,
  document: TextDocument,
  request: string,
  params: object,
): Promise<boolean> {
  const made = await makeEdits(client, document, request, params);
  if (!made) return false;
  if ('refused' in made) return true;
  const editor = await showNotes(document.uri);
  const cursor = new Position(made.cursor.line, made.cursor.character);
  editor.selection = new Selection(cursor, cursor);
  editor.revealRange(new Range(cursor, cursor), TextEditorRevealType.InCenterIfOutsideViewport);
  return true;
}

/**
 * The edits that the server was asked for, once they are made as one step for Undo. Typing between question and answer would
 * make them land elsewhere, so the question is asked again then. Where there is a reason for no edit, the user reads it.
 */
export async function makeEdits(
  client: BaseLanguageClient,
  document: TextDocument,
  request: string,
  params: object,
): Promise<TextEdits | Refused | undefined> {
  let version: number;
  let answer: TextEdits | Refused | null;
  do {
    version = document.version;
    answer = await client.sendRequest<TextEdits | Refused | null>(request, params);
  } while (document.version !== version);
  if (!answer) return undefined;
  if ('refused' in answer) {
    window.showInformationMessage(answer.refused);
    return answer;
  }
  const edit = new WorkspaceEdit();
  for (const { range: place, newText } of answer.edits) edit.replace(document.uri, range(place), newText);
  return (await workspace.applyEdit(edit)) ? answer : undefined;
}

function range({ start, end }: PlaceRange): Range {
  return new Range(start.line, start.character, end.line, end.character);
}
