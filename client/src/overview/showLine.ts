import { Position, Range, type Uri, ViewColumn } from 'vscode';
import { showNotes } from '../showNotes';

/** Puts the cursor on a line of the notes, in the editor that shows them or else beside the panel's column. */
export async function showLine(uri: Uri, line: number, panel: ViewColumn | undefined): Promise<void> {
  const beside = panel === ViewColumn.One ? ViewColumn.Beside : ViewColumn.One;
  const at = new Position(line, 0);
  await showNotes(uri, { viewColumn: beside, selection: new Range(at, at) });
}
