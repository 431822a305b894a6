import { Disposable, type TreeView, window } from 'vscode';
import type { NotesFiles } from './notesFiles';
import { type Row, rowAt } from './rows';

/** The first and longest pause before another attempt to select a row, in milliseconds. */
const [firstPause, longestPause] = [50, 800];

/** Selects the row at the cursor while the view is visible. */
export function followCursor(view: TreeView<Row>, notesFiles: NotesFiles): Disposable {
  let busy = false;
  let moved = false;

  /** Selects the row at the cursor. Movements during a selection are combined: only the last position matters. */
  async function follow(): Promise<void> {
    moved = true;
    if (busy) return;
    busy = true;
    while (moved) {
      moved = false;
      await selectRowAtCursor(view, notesFiles);
    }
    busy = false;
  }

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

/** Tries again at increasing intervals: a row cannot be selected before the editor has drawn it, which it does not report. */
async function selectRowAtCursor(view: TreeView<Row>, notesFiles: NotesFiles): Promise<void> {
  for (let pause = firstPause; pause <= longestPause; pause *= 2) {
    const editor = window.activeTextEditor;
    if (!view.visible || !editor) return;
    const row = rowAt(await notesFiles.shownRows(), editor.document.uri.toString(), editor.selection.active);
    if (!row || isSelected(view, row)) return;
    // The row may be removed during the request, since the user may be typing.
    await reveal(view, notesFiles, row).catch(() => undefined);
    if (isSelected(view, row)) return;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
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
