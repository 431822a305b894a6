import type { WorkspaceEdit } from 'vscode-languageserver-types';
import type { Edit } from '../text/edit';
import type { LinedText } from '../text/lines';
import { textEditOf } from './range';

/** Converts edits of one file to an LSP workspace edit, a single step for Undo. */
export function workspaceEdit({ lines }: LinedText, uri: string, edits: readonly Edit[]): WorkspaceEdit {
  return { changes: { [uri]: edits.map((edit) => textEditOf(lines, edit)) } };
}
