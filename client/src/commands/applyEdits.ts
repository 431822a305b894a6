import {
  Position,
  Range,
  Selection,
  type TextDocument,
  TextEditorRevealType,
  Uri,
  WorkspaceEdit,
  workspace,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { InFile, PlaceRange, Refused, TextEdits } from '../../../server/src/protocol';
import { showInformation } from '../showMessage';
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
  const editor = await showNotes(uriOf(made) ?? document.uri);
  const end = editor.document.lineAt(editor.document.lineCount - 1).range.end;
  const cursor = made.newFile ? end : new Position(made.cursor.line, made.cursor.character);
  editor.selection = new Selection(cursor, cursor);
  editor.revealRange(new Range(cursor, cursor), TextEditorRevealType.InCenterIfOutsideViewport);
  return true;
}

/** The file to show after edits, if it is not that of the request. */
function uriOf({ uri, newFile }: TextEdits): Uri | undefined {
  const other = newFile?.uri ?? uri;
  return other === undefined ? undefined : Uri.parse(other);
}

/**
 * The edits that the server was asked for, once they are made as one step for Undo. Typing between question and answer would
 * make them land elsewhere, so the question is asked again then, as it is after a file was opened that they belong into. Where
 * there is a reason for no edit, the user reads it.
 */
export async function makeEdits(
  client: BaseLanguageClient,
  document: TextDocument,
  request: string,
  params: object,
): Promise<TextEdits | Refused | undefined> {
  let edited = document;
  let version: number | undefined;
  let answer: TextEdits | InFile | Refused | null;
  do {
    version = edited.version;
    answer = await client.sendRequest<TextEdits | InFile | Refused | null>(request, params);
    const file = answer && ('file' in answer ? answer.file : 'uri' in answer ? answer.uri : undefined);
    if (file && edited === document) {
      edited = await workspace.openTextDocument(Uri.parse(file));
      version = undefined;
    }
  } while (edited.version !== version);
  if (!answer || 'file' in answer) return undefined;
  if ('refused' in answer) {
    showInformation(answer.refused);
    return answer;
  }
  const edit = new WorkspaceEdit();
  if ('newFile' in answer && answer.newFile) {
    edit.createFile(Uri.parse(answer.newFile.uri), { contents: new TextEncoder().encode(answer.newFile.text) });
  }
  for (const { range: place, newText } of answer.edits) edit.replace(edited.uri, range(place), newText);
  return (await workspace.applyEdit(edit)) ? answer : undefined;
}

function range({ start, end }: PlaceRange): Range {
  return new Range(start.line, start.character, end.line, end.character);
}
