import { TabInputText, type TextDocumentShowOptions, type TextEditor, type Uri, type ViewColumn, window } from 'vscode';

/**
 * Shows notes in the editor group where they are open, also as a hidden tab: the editor would open them again in the active
 * group. If they are not open, `options` apply.
 */
export function showNotes(uri: Uri, options: TextDocumentShowOptions = {}): Thenable<TextEditor> {
  const column = columnOf(uri);
  return window.showTextDocument(uri, { ...options, ...(column !== undefined && { viewColumn: column }) });
}

/** Returns the editor group that shows the notes, the active group first; `undefined` if none does. */
function columnOf(uri: Uri): ViewColumn | undefined {
  const { all, activeTabGroup } = window.tabGroups;
  const holding = [activeTabGroup, ...all].find(({ tabs }) =>
    tabs.some(({ input }) => input instanceof TabInputText && input.uri.toString() === uri.toString()),
  );
  return holding?.viewColumn;
}
