import { t } from '@vscode/l10n';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { showInformation } from '../../dialogs/showMessage';
import type { Row } from '../../views/tree/rows';
import { target } from '../target';
import { refactorAt } from './refactor';

/** Moves the text of rows of one notes file, as one step, to the entry whose title is in a line; shows the reason if it cannot. */
export async function moveRows(client: BaseLanguageClient, rows: readonly Row[], line: number): Promise<void> {
  const [first, ...others] = rows;
  const notes = first && (await target(first));
  if (!notes) return;
  if (rows.some(({ uri }) => uri !== first.uri)) {
    showInformation(t('Modules and levels can only be moved within their own file.'));
    return;
  }
  await refactorAt(client, notes, {
    name: 'moveOnto',
    line,
    others: others.map(({ entry }) => entry.range.start.line),
  });
}
