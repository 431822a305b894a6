import { Range, TextEditorRevealType, Uri } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type AddTime, addTimeRequest, type Place } from '../../../server/src/protocol';
import { makeEdits } from '../commands/applyEdits';
import { openedNotes } from '../openedNotes';
import { showNotes } from '../showNotes';
import type { StudiedModule } from './state';

/**
 * Adds minutes to what a module took, in its notes, and shows where, with the cursor where it was. Returns what was written,
 * `undefined` if the module is gone, or its file is, or cannot be edited.
 */
export async function addTime(
  client: BaseLanguageClient,
  { uri, title, url, area }: StudiedModule,
  minutes: number,
): Promise<string | undefined> {
  const document = await openedNotes(Uri.parse(uri));
  if (!document) return undefined;
  const named = { title, ...(url !== undefined && { url }), ...(area !== undefined && { area }) };
  const params: AddTime = { uri: document.uri.toString(), module: named, minutes };
  const made = await makeEdits(client, document, addTimeRequest, params);
  if (!made || 'refused' in made) return undefined;
  await show(made.uri === undefined ? document.uri : Uri.parse(made.uri), made.cursor);
  return made.edits.map(({ newText }) => newText.trim().replace(/^[-–—]\s/, '')).join(' ');
}

/** Errors are ignored: the time is already written. */
async function show(uri: Uri, { line, character }: Place): Promise<void> {
  const editor = await showNotes(uri, { preserveFocus: true, preview: false }).then(undefined, () => undefined);
  editor?.revealRange(new Range(line, character, line, character), TextEditorRevealType.InCenterIfOutsideViewport);
}
