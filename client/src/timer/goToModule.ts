import { Range, Uri } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { showNotes } from '../documents/showNotes';
import { requestRows } from '../views/tree/requestRows';
import type { StudiedModule } from './state';
import { rowOfModule } from './studiedModule';

/** Moves the cursor to the studied module; to the start of its notes if it no longer exists. */
export async function goToModule(client: BaseLanguageClient, module: StudiedModule): Promise<void> {
  const { uri } = module;
  const row = rowOfModule((await requestRows(client, uri)) ?? [], module);
  const { line, character } = row?.entry.range.start ?? { line: 0, character: 0 };
  await showNotes(Uri.parse(uri), { selection: new Range(line, character, line, character) });
}
