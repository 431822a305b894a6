import { Disposable, type TreeView, window } from 'vscode';
import { coalesced } from '../../repeat/coalesced';
import { retry } from '../../repeat/retry';
import type { NotesFiles } from './notesFiles';
import { type Row, rowAt } from './rows';

/** Longest pause between two attempts to select a row, in milliseconds. */
const LONGEST_PAUSE_MS = 800;

/** Selects the row at the cursor while the view is visible. */
export function followCursor(view: TreeView<Row>, notesFiles: NotesFiles): Disposable {
  // A row cannot be selected before the editor has drawn it, which it does not report.
  const follow = coalesced(() => retry(() => selectRowAtCursor(view, notesFiles), LONGEST_PAUSE_MS));
  return Disposable.from(
    window.onDidChangeActiveTextEditor(follow),
    window.onDidChangeTextEditorSelection(({ textEditor }) => {
      if (textEditor === window.activeTextEditor) follow();
    }),
    view.onDidChangeVisibility(follow),
    notesFiles.onDidShow(() => {
      // A selection of several rows by the user is kept.
      if (view.selection.length < 2) follow();
    }),
  );
}

/** Returns whether the row at the cursor is selected now, or there is none to select. */
async function selectRowAtCursor(view: TreeView<Row>, notesFiles: NotesFiles): Promise<boolean> {
  const editor = window.activeTextEditor;
  if (!view.visible || !editor) return true;
  const row = rowAt(await notesFiles.shownRows(), editor.document.uri.toString(), editor.selection.active);
  if (!row || isSelected(view, row)) return true;
  // The row may be removed during the request, since the user may be typing.
  await reveal(view, notesFiles, row).catch(() => undefined);
  return isSelected(view, row);
}

function isSelected(view: TreeView<Row>, row: Row): boolean {
  return view.selection.some(({ id }) => id === row.id);
}

/** Reveals a row. Notes are expanded, and scrolled so that as many of their areas as possible are visible. */
async function reveal(view: TreeView<Row>, { held }: NotesFiles, row: Row): Promise<void> {
  const isNotes = row.entry.type === 'notes';
  await view.reveal(held(row), { select: true, focus: false, expand: isNotes });
  const lastArea = row.children.at(-1);
  if (!isNotes || !lastArea) return;
  await view.reveal(held(lastArea), { select: false, focus: false });
  await view.reveal(held(row), { select: true, focus: false });
}
