import { Position, Range, type Uri, ViewColumn } from 'vscode';
import { showNotes } from '../documents/showNotes';

/**
 * Moves the cursor to a 0-based line of the notes, in the editor that shows them, else beside the column of the panel.
 */
export async function showLine(uri: Uri, line: number, panel: ViewColumn | undefined): Promise<void> {
  const beside = panel === ViewColumn.One ? ViewColumn.Beside : ViewColumn.One;
  const at = new Position(line, 0);
  await showNotes(uri, { viewColumn: beside, selection: new Range(at, at) });
}
