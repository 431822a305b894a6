import { Disposable, window, workspace } from 'vscode';

/** Calls whenever the user does something in the editor: types, scrolls, goes elsewhere, or comes back to its window. */
export function onSign(call: () => void): Disposable {
  return Disposable.from(
    window.onDidChangeWindowState(({ focused, active }) => {
      if (focused && active) call();
    }),
    window.onDidChangeActiveTextEditor(call),
    window.onDidChangeTextEditorSelection(call),
    window.onDidChangeTextEditorVisibleRanges(call),
    window.onDidChangeActiveTerminal(call),
    workspace.onDidChangeTextDocument(({ document }) => {
      // What programs write into the output is no sign of the user.
      if (document === window.activeTextEditor?.document) call();
    }),
  );
}

/** Whether the user is at the editor now, with the mouse or in a view that tells extensions nothing. */
export function isActive(): boolean {
  return window.state.focused && window.state.active;
}
