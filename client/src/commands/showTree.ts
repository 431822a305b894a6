import { commands } from 'vscode';

/** "Show Notes Tree": the sidebar, with the keyboard in it. */
export async function showTree(): Promise<void> {
  await commands.executeCommand('studyNotes.notes.focus');
}
