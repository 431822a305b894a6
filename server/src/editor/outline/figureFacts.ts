import { t } from '@vscode/l10n';
import { formatMinutes } from '../../course/progress/minutes';
import type { Figures } from '../../course/progress/statistics';
import { withoutNotesText, withoutTimeText } from '../../notes/model/counts';

/**
 * Returns the figures of modules in words: "2 of 11 done", "Spent: 45 min", "Planned: 3 h", "1 without a time", "9 without
 * notes".
 */
export function figureFacts({ done, modules, spent, planned, withoutTime, withoutNotes }: Figures): string[] {
  return [
    t('{0} of {1} done', done, modules),
    ...(spent ? [t('Spent: {0}', formatMinutes(spent))] : []),
    ...(planned ? [t('Planned: {0}', formatMinutes(planned))] : []),
    ...(withoutTime > 0 ? [withoutTimeText(withoutTime)] : []),
    ...(withoutNotes > 0 ? [withoutNotesText(withoutNotes)] : []),
  ];
}
