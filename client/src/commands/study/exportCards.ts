import { t } from '@vscode/l10n';
import { workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { plural } from '../../../../server/src/text/language';
import { pickSaveLocation } from '../../dialogs/pickSaveLocation';
import { showInformation } from '../../dialogs/showMessage';
import { pickNotes } from '../../documents/pickNotes';
import { ankiCsv } from '../../recall/ankiCsv';
import { requestDeck } from '../../recall/requestDeck';
import { save } from '../../storage/save';
import type { TextFiles } from '../../storage/textFiles';
import type { NotesFiles } from '../../views/tree/notesFiles';
import type { Row } from '../../views/tree/rows';

/** "Export Cards for Anki...": writes all cards of a notes file as a file that Anki imports. */
export async function exportCards(
  client: BaseLanguageClient,
  notesFiles: NotesFiles,
  files: TextFiles,
  row?: Row,
): Promise<void> {
  const uri = await pickNotes(client, notesFiles, row, t('Export Cards for Anki'));
  const deck = uri && (await requestDeck(client, { uri: uri.toString() }));
  if (!deck) return;
  const file = await pickSaveLocation(uri, 'anki-cards.csv', {
    title: t('Export Cards for Anki'),
    filters: { [t('Cards for Anki')]: ['csv'] },
  });
  if (!file) return;
  if (!(await save(files, file, ankiCsv(deck)))) return;
  const [{ length: count }, name] = [deck.cards, workspace.asRelativePath(file)];
  showInformation(
    plural(
      count,
      t('Exported {0} card to {1}. In Anki, select File > Import.', count, name),
      t('Exported {0} cards to {1}. In Anki, select File > Import.', count, name),
    ),
  );
}
