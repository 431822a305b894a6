import type { BaseLanguageClient } from 'vscode-languageclient';
import { type HomeChoice, REFACTORING_CHOICES_REQUEST, type RefactoringChoices } from '../../../../server/src/protocol';
import { noIcons } from '../../noIcons';
import { showInformation } from '../../showMessage';
import type { Row } from '../../views/tree/rows';
import { pickByWords } from '../pick/pickByWords';
import { target } from '../target';
import { moveRows } from './moveRows';
import { refactorAt } from './refactor';

/** "Move Module to...": lets the user choose a level or area, and moves the module at the cursor, or those of the rows, to its end. */
export async function moveModule(client: BaseLanguageClient, rows: readonly Row[]): Promise<void> {
  const notes = await target(rows[0]);
  if (!notes) return;
  const choices = await client.sendRequest<RefactoringChoices | null>(REFACTORING_CHOICES_REQUEST, notes.place);
  const isOnModule = choices?.scopes.some(({ scope }) => scope === 'module');
  const areMany = rows.length > 1;
  const homes = choices?.homes.filter(({ isOwn }) => areMany || !isOwn) ?? [];
  if (!isOnModule || homes.length === 0) {
    showInformation(
      isOnModule ? 'There is no other level or area to move it to.' : 'Put the cursor on a module first.',
    );
    return;
  }
  const picked = await pickByWords(homes.map(item), {
    title: areMany ? `Move ${rows.length} Modules` : 'Move Module',
    placeHolder: 'Select an area or level',
  });
  if (!picked) return;
  if (areMany) await moveRows(client, rows, picked.line);
  else await refactorAt(client, notes, { name: 'moveInto', line: picked.line });
}

function item({ title, area, line }: HomeChoice) {
  return { label: noIcons(title), ...(area !== undefined && { description: noIcons(area) }), line };
}
