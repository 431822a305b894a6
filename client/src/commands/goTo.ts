import { Range, Uri, window } from 'vscode';
import type { GoTo } from '../../../server/src/protocol';

/** Puts the cursor on another place of the notes, and brings it into view. */
export async function goTo({ uri, range: { start, end } }: GoTo): Promise<void> {
  const selection = new Range(start.line, start.character, end.line, end.character);
  await window.showTextDocument(Uri.parse(uri), { selection });
}
