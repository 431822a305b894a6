import { t } from '@vscode/l10n';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  MODULE_CHOICES_REQUEST,
  type ModuleChoice,
  NEW_MODULE_REQUEST,
  type NewModule,
} from '../../../../server/src/protocol';
import { showWarning } from '../../dialogs/showMessage';
import type { Row } from '../../views/tree/rows';
import { applyEdits } from '../edits/applyEdits';
import { pickModule } from '../pick/pickModule';
import { target } from '../target';

/** "New Module...": adds a module of the course, or one with a typed title, to its area and level. */
export async function newModule(client: BaseLanguageClient, row?: Row): Promise<void> {
  const notes = await target(row);
  if (!notes) return;
  const picked = await pickModule(client.sendRequest<ModuleChoice[]>(MODULE_CHOICES_REQUEST, notes.place));
  if (!picked) return;
  const params: NewModule = { ...notes.place, ...picked };
  const done = await applyEdits(client, notes.document, NEW_MODULE_REQUEST, params);
  if (!done) showWarning(t('“{0}” could not be added to these notes.', picked.title));
}
