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
import type { InFiles, PlaceRange, Refused, TextEdits } from '../../../../server/src/protocol';
import { showInformation } from '../../dialogs/showMessage';
import { showNotes } from '../../documents/showNotes';
import { showChange } from './showChange';

/** Requests edits from the server and applies them, with the cursor where the server puts it; returns false if there are none. */
export async function applyEdits(
  client: BaseLanguageClient,
  document: TextDocument,
  request: string,
  params: object,
): Promise<boolean> {
  const made = await makeEdits(client, document, request, params);
  if (!made) return false;
  if ('refused' in made) return true;
  const edited = document.version;
  const editor = await showNotes(uriOf(made) ?? document.uri);
  // After further typing, VS Code has already moved the cursor after the inserted text.
  if (!editor) showChange(document, made.edits, made.summary);
  if (!editor || document.version !== edited) return true;
  const end = editor.document.lineAt(editor.document.lineCount - 1).range.end;
  const cursor = made.newFiles?.length === 1 ? end : new Position(made.cursor.line, made.cursor.character);
  const selection = new Selection(cursor, cursor);
  // A selection that is equal is not set again: text may have been typed that is not known here yet, and the cursor
  // must not move back.
  if (!editor.selection.isEqual(selection)) editor.selection = selection;
  editor.revealRange(new Range(cursor, cursor), TextEditorRevealType.InCenterIfOutsideViewport);
  // A summary describes a change of the notes, even if a new file is shown.
  showChange(made.summary === undefined ? editor.document : document, made.edits, made.summary);
  return true;
}

/** Returns the URI of the file to show after edits; `undefined` if it is that of the request. */
function uriOf({ uri, newFiles = [] }: TextEdits): Uri | undefined {
  const [only, ...others] = newFiles;
  const other = others.length === 0 ? (only?.uri ?? uri) : uri;
  return other === undefined ? undefined : Uri.parse(other);
}

/**
 * Requests edits from the server and applies them as one step for Undo. The request is repeated if the text was changed before
 * the answer arrived, or if a file that it needs had to be opened. Shows the reason if the server refuses.
 */
export async function makeEdits(
  client: BaseLanguageClient,
  document: TextDocument,
  request: string,
  params: object,
): Promise<TextEdits | Refused | undefined> {
  let edited = document;
  let isOpen = false;
  let version: number | undefined;
  let answer: TextEdits | InFiles | Refused | null;
  do {
    version = edited.version;
    answer = await client.sendRequest<TextEdits | InFiles | Refused | null>(request, params);
    if (answer && 'files' in answer) {
      if (isOpen) return undefined;
      isOpen = true;
      version = undefined;
      await Promise.all(answer.files.map((file) => workspace.openTextDocument(Uri.parse(file))));
    } else if (answer && 'uri' in answer && answer.uri !== undefined && edited === document) {
      edited = await workspace.openTextDocument(Uri.parse(answer.uri));
      version = undefined;
    }
  } while (edited.version !== version);
  if (!answer || 'files' in answer) return undefined;
  if ('refused' in answer) {
    showInformation(answer.refused);
    return answer;
  }
  const { newFiles = [], deletedFiles = [] } = answer;
  const edit = new WorkspaceEdit();
  // Creates files before edits: if the editor fails meanwhile, moved text exists twice instead of being lost.
  for (const { uri, text } of newFiles) {
    edit.createFile(Uri.parse(uri), { contents: new TextEncoder().encode(text) });
  }
  for (const { range: place, newText } of answer.edits) edit.replace(edited.uri, range(place), newText);
  for (const uri of deletedFiles) edit.deleteFile(Uri.parse(uri));
  const isDone = await workspace.applyEdit(edit);
  if (isDone && deletedFiles.length > 0) await edited.save();
  return isDone ? answer : undefined;
}

function range({ start, end }: PlaceRange): Range {
  return new Range(start.line, start.character, end.line, end.character);
}
