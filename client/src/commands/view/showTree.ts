import { commands, type TreeView } from 'vscode';
import { retry } from '../../repeat/retry';
import type { NotesFiles } from '../../views/tree/notesFiles';
import type { Row } from '../../views/tree/rows';

/** Longest pause between two attempts to move the focus, in milliseconds. */
const LONGEST_PAUSE_MS = 1600;

/** Maximum wait for the rows of a view that opens, in milliseconds. */
const ROWS_TIMEOUT_MS = 10_000;

/**
 * "Show Notes Tree": opens the sidebar and moves the focus to its rows. A view that opens for the first time requests
 * them after that, and loses the focus when they replace its welcome text.
 */
export async function showTree(view: TreeView<Row>, notesFiles: NotesFiles): Promise<void> {
  const hasRows = notesFiles.isEmpty() ? rowsShown(notesFiles) : undefined;
  await commands.executeCommand('studyNotes.notes.focus');
  if (!hasRows) return;
  await hasRows;
  // A row cannot have the focus before the editor has drawn it, which it does not report.
  await retry(() => focusRow(view, notesFiles), LONGEST_PAUSE_MS);
}

/** Resolves when the editor has received rows, or after a while: it does not request them again if there were none. */
function rowsShown({ onDidShow }: NotesFiles): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      listener.dispose();
      resolve();
    };
    const timer = setTimeout(end, ROWS_TIMEOUT_MS);
    const listener = onDidShow(end);
  });
}

/** Returns whether a row has the focus now, or there is none to focus. */
async function focusRow(view: TreeView<Row>, notesFiles: NotesFiles): Promise<boolean> {
  const row = view.selection[0] ?? (await notesFiles.shownRows())[0];
  if (!row || !view.visible) return true;
  return view.reveal(notesFiles.held(row), { focus: true, select: false }).then(
    () => true,
    () => false,
  );
}
