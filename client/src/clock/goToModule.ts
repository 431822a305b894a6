import { Range, Uri } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { showNotes } from '../showNotes';
import { rowsIn } from '../views/rowsIn';
import type { StudiedModule } from './state';
import { moduleRows } from './studiedModule';

/** Puts the cursor on the module that is studied; at the start of its notes, where it is gone. */
export async function goToModule(client: BaseLanguageClient, { uri, title, url }: StudiedModule): Promise<void> {
  const rows = moduleRows((await rowsIn(client, uri)) ?? []);
  const linked = rows.find(({ entry }) => url !== undefined && entry.url === url);
  const row = linked ?? rows.find(({ entry }) => entry.title === title);
  const { line, character } = row?.entry.range.start ?? { line: 0, character: 0 };
  await showNotes(Uri.parse(uri), { selection: new Range(line, character, line, character) });
}
