import { Disposable, window, workspace } from 'vscode';
import { activeFile, onDidChangeActiveFile } from '../documents/activeNotes';

/**
 * Calls back whenever the user does something in the editor: types, scrolls, opens another file, or returns to the
 * window.
 */
export function onActivity(call: () => void): Disposable {
  return Disposable.from(
    window.onDidChangeWindowState(({ focused, active }) => {
      if (focused && active) call();
    }),
    onDidChangeActiveFile(call),
    window.onDidChangeTextEditorSelection(call),
    window.onDidChangeTextEditorVisibleRanges(call),
    window.onDidChangeActiveTerminal(call),
    workspace.onDidChangeTextDocument(({ document }) => {
      // Output of programs is not an activity of the user.
      const isActive = document === window.activeTextEditor?.document;
      if (isActive || document.uri.toString() === activeFile()?.toString()) call();
    }),
  );
}

/** Returns whether the user is active in the editor, including by mouse and in views whose events extensions do not receive. */
export function isActive(): boolean {
  return window.state.focused && window.state.active;
}
