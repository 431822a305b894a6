import { t } from '@vscode/l10n';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { NEW_AREA_REQUEST, type NewArea } from '../../../../server/src/protocol';
import { askText, showWarning } from '../../dialogs/showMessage';
import type { Row } from '../../views/tree/rows';
import { applyEdits } from '../edits/applyEdits';
import { target } from '../target';

/** "New Area...": adds an area at the end of the notes. */
export async function newArea(client: BaseLanguageClient, row?: Row): Promise<void> {
  const notes = await target(row);
  if (!notes) return;
  const title = (await askText({ title: t('New Area'), prompt: t('Title of the area') }))?.trim();
  if (!title) return;
  const params: NewArea = { uri: notes.place.uri, title };
  const done = await applyEdits(client, notes.document, NEW_AREA_REQUEST, params);
  if (!done) showWarning(t('The area “{0}” could not be added to these notes.', title));
}
