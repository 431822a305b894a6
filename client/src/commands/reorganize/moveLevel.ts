import { t } from '@vscode/l10n';
import { window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { showInformation } from '../../dialogs/showMessage';
import { escapeIcons } from '../../text/escapeIcons';
import { requestNotes } from '../../views/status/requestNotes';
import type { Row } from '../../views/tree/rows';
import { target } from '../target';
import { refactorAt } from './refactor';

/** "Move Level to...": lets the user select an area, and moves the level of the row with its modules into it. */
export async function moveLevel(client: BaseLanguageClient, row?: Row): Promise<void> {
  const here = await target(row);
  if (!here) return;
  const notes = await requestNotes(client, here.place.uri);
  const { line: at } = here.place.position;
  const areas = notes?.children.filter(
    ({ type, body }) => type === 'area' && !(body.start.line <= at && at < body.end.line),
  );
  if (!areas || areas.length === 0) {
    showInformation(t('There is no other area to move it to.'));
    return;
  }
  const picked = await window.showQuickPick(
    areas.map(({ title, range }) => ({ label: escapeIcons(title), line: range.start.line })),
    { title: t('Move Level'), placeHolder: t('Select an area') },
  );
  if (picked) await refactorAt(client, here, { name: 'moveOnto', line: picked.line });
}
