import { Disposable, type TreeView, window } from 'vscode';
import type { Notebooks } from './notebooks';
import { type Row, rowAt } from './rows';

/** Selects the row that the cursor stands in, as long as the view is seen. */
export function followCursor(view: TreeView<Row>, notebooks: Notebooks): Disposable {
  let busy = false;
  let moved = false;

  /** Moves that come while the last one is being shown count as one: only where the cursor ends up matters. */
  async function follow(): Promise<void> {
    moved = true;
    if (busy) return;
    busy = true;
    while (moved) {
      moved = false;
      await selectRowAtCursor(view, notebooks);
    }
    busy = false;
  }

  return Disposable.from(
    window.onDidChangeActiveTextEditor(follow),
    window.onDidChangeTextEditorSelection(({ textEditor }) => {
      if (textEditor === window.activeTextEditor) follow();
    }),
    view.onDidChangeVisibility(follow),
    notebooks.onDidShow(follow),
  );
}

async function selectRowAtCursor(view: TreeView<Row>, notebooks: Notebooks): Promise<void> {
  const editor = window.activeTextEditor;
  if (!view.visible || !editor) return;
  const row = rowAt(await notebooks.rows(), editor.document.uri.toString(), editor.selection.active);
  if (!row || row.id === view.selection[0]?.id) return;
  // Before the first area there is nothing to select but the notebook; it opens, so that its areas are seen.
  const options = { select: true, focus: false, expand: row.entry.type === 'notebook' };
  // The row may go while the editor looks for it: the notes are being typed.
  await Promise.resolve(view.reveal(row, options)).catch(() => undefined);
}
