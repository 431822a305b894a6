import { commands, Range, Uri } from 'vscode';
import type { GoTo } from '../../../../server/src/protocol';
import { showNotes } from '../../documents/showNotes';

/** Moves the cursor to another place of the notes, reveals it, and runs a command there. */
export async function goTo({ uri, range: { start, end }, then }: GoTo): Promise<void> {
  const selection = new Range(start.line, start.character, end.line, end.character);
  await showNotes(Uri.parse(uri), { selection });
  if (then) await commands.executeCommand(then);
}
