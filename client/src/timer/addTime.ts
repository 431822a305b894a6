import { Range, Uri } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { ADD_TIME_REQUEST, type AddTime } from '../../../server/src/protocol';
import { makeEdits } from '../commands/edits/applyEdits';
import { openedNotes } from '../documents/openedNotes';
import { showNotes } from '../documents/showNotes';
import type { StudiedModule } from './state';

/** A time in the notes. */
export interface WrittenTime {
  /** The total that the notes show now: "17 min". */
  readonly text: string;
  /** Shows it in an editor. */
  readonly show: () => PromiseLike<unknown>;
}

/**
 * Adds minutes to the time spent on a module in its notes. Editors keep their positions, since the user may be typing
 * elsewhere. Returns the new time; `undefined` if the module or its file no longer exists, or if the file cannot be
 * edited.
 */
export async function addTime(
  client: BaseLanguageClient,
  { uri, title, url, area, wasPlanned }: StudiedModule,
  minutes: number,
): Promise<WrittenTime | undefined> {
  const document = await openedNotes(Uri.parse(uri));
  if (!document) return undefined;
  const named = {
    title,
    ...(url !== undefined && { url }),
    ...(area !== undefined && { area }),
    ...(wasPlanned && { wasPlanned }),
  };
  const params: AddTime = { uri: document.uri.toString(), module: named, minutes };
  const made = await makeEdits(client, document, ADD_TIME_REQUEST, params);
  if (!made || 'refused' in made) return undefined;
  const { line, character } = made.cursor;
  const selection = new Range(line, character, line, character);
  const written = made.uri === undefined ? document.uri : Uri.parse(made.uri);
  return {
    text: made.edits.map(({ newText }) => newText.trim().replace(/^[-–—]\s/, '')).join(' '),
    show: () => showNotes(written, { selection }),
  };
}
