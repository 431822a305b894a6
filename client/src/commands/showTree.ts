import { commands } from 'vscode';

/** "Show Notebook Tree": the sidebar, with the keyboard in it. */
export async function showTree(): Promise<void> {
  await commands.executeCommand('studyNotes.notebooks.focus');
}
