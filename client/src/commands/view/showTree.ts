import { commands } from 'vscode';

/** "Show Notes Tree": opens the sidebar and moves the focus to it. */
export async function showTree(): Promise<void> {
  await commands.executeCommand('studyNotes.notes.focus');
}
