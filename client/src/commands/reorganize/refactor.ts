import { t } from '@vscode/l10n';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { REFACTOR_REQUEST, type Refactoring, type RefactorParams } from '../../../../server/src/protocol';
import { showInformation } from '../../dialogs/showMessage';
import type { Row } from '../../views/tree/rows';
import { applyEdits } from '../edits/applyEdits';
import { type Target, target } from '../target';

/** Implements commands that need only the place, such as "Move Module Up" and "Update Table of Totals". */
export async function refactor(client: BaseLanguageClient, refactoring: Refactoring, row?: Row): Promise<void> {
  const notes = await target(row);
  if (notes) await refactorAt(client, notes, refactoring);
}

/** Requests a refactoring at a place from the server, and applies its edits. */
export async function refactorAt(
  client: BaseLanguageClient,
  { document, place }: Target,
  refactoring: Refactoring,
): Promise<void> {
  const params: RefactorParams = { ...place, refactoring };
  const done = await applyEdits(client, document, REFACTOR_REQUEST, params);
  if (!done) showInformation(t('No study notes were found in this file.'));
}
