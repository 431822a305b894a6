import { t } from '@vscode/l10n';
import type { Disposable } from 'vscode';
import type { ActiveNotes } from '../activeEditor';
import { showLanguageStatus } from './languageStatus';
import { statusText } from './statusText';

/** Shows how much of the notes file in the editor is done. */
export function notesStatus(notes: ActiveNotes): Disposable {
  return showLanguageStatus(notes, {
    id: 'studyNotes.status',
    name: 'Study Notes',
    command: { title: t('Show Notes Tree'), command: 'studyNotes.showTree' },
    textOf: statusText,
  });
}
