import { Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { whichNotebook } from '../overview/whichNotebook';
import { ankiCsv } from '../recall/ankiCsv';
import { askDeck } from '../recall/askDeck';
import type { Notebooks } from '../views/notebooks';
import type { Row } from '../views/rows';

/** "Export Cards for Anki...": writes all cards of a notebook as a file that Anki imports. */
export async function exportCards(client: BaseLanguageClient, notebooks: Notebooks, row?: Row): Promise<void> {
  const uri = await whichNotebook(notebooks, row, 'Export Cards for Anki');
  const deck = uri && (await askDeck(client, { uri: uri.toString() }));
  if (!deck) return;
  const file = await window.showSaveDialog({
    title: 'Export Cards for Anki',
    // Notes that were never saved lie in no folder.
    ...(uri.scheme !== 'untitled' && { defaultUri: Uri.joinPath(uri, '../anki-cards.csv') }),
    filters: { 'Cards for Anki': ['csv'] },
  });
  if (!file) return;
  await workspace.fs.writeFile(file, new TextEncoder().encode(ankiCsv(deck)));
  const count = deck.cards.length === 1 ? '1 card' : `${deck.cards.length} cards`;
  window.showInformationMessage(`${count} went to ${workspace.asRelativePath(file)}. In Anki, choose File > Import.`);
}
