import { t } from '@vscode/l10n';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type HomeChoice,
  REFACTORING_CHOICES_REQUEST,
  type Refactoring,
  type RefactoringChoices,
} from '../../../../server/src/protocol';
import { plural } from '../../../../server/src/text/language';
import { request } from '../../connection/request';
import { pickByWords } from '../../dialogs/pickByWords';
import { showInformation } from '../../dialogs/showMessage';
import { escapeIcons } from '../../text/escapeIcons';
import type { NotesFiles } from '../../views/tree/notesFiles';
import type { Row } from '../../views/tree/rows';
import { moduleToChange } from '../pick/moduleToChange';
import { moveRows } from './moveRows';
import { refactorAt } from './refactor';

/**
 * "Move Module to...": lets the user choose a level or area, and moves the module at the cursor, or those of the rows, to its end. If the
 * cursor is not on a module, the user selects one.
 */
export async function moveModule(
  client: BaseLanguageClient,
  notesFiles: NotesFiles,
  rows: readonly Row[],
): Promise<void> {
  const chosen = await moduleToChange(client, notesFiles, t('Move Module'), rows[0]);
  if (!chosen) return;
  const notes = chosen.place;
  const choices = await request<RefactoringChoices>(client, REFACTORING_CHOICES_REQUEST, notes.place);
  const areMany = rows.length > 1;
  const homes = choices?.homes.filter(({ isOwn, level }) => (areMany ? level === undefined : !isOwn)) ?? [];
  if (homes.length === 0) {
    showInformation(t('There is no other level or area to move it to.'));
    return;
  }
  const picked = await pickByWords(homes.map(item), {
    title: areMany
      ? plural(rows.length, t('Move {0} Module', rows.length), t('Move {0} Modules', rows.length))
      : t('Move Module'),
    placeHolder: t('Select an area or level'),
  });
  if (!picked) return;
  if (areMany) await moveRows(client, rows, picked.home.line);
  else await refactorAt(client, notes, moveTo(picked.home));
}

function item(home: HomeChoice) {
  const { title, area } = home;
  return { label: escapeIcons(title), ...(area !== undefined && { description: escapeIcons(area) }), home };
}

/** Returns the refactoring that moves the module at a place to a level or area. */
export function moveTo({ line, level }: HomeChoice): Refactoring {
  return { name: 'moveInto', line, ...(level !== undefined && { level }) };
}

/** "Move Module Up" and "Move Module Down": moves the module at the cursor, or one that the user selects. */
export async function moveModuleBy(
  client: BaseLanguageClient,
  notesFiles: NotesFiles,
  name: 'moveUp' | 'moveDown',
  row?: Row,
): Promise<void> {
  const title = name === 'moveUp' ? t('Move Module Up') : t('Move Module Down');
  const chosen = await moduleToChange(client, notesFiles, title, row);
  if (chosen) await refactorAt(client, chosen.place, { name });
}
