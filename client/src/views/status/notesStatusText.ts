import { t } from '@vscode/l10n';
import { formatShort } from '../../../../server/src/course/progress/minutes';
import { timeText } from '../../../../server/src/course/progress/times';
import { areasText, modulesText } from '../../../../server/src/notes/model/counts';
import type { TreeEntry } from '../../../../server/src/protocol';
import { joinFacts, plural } from '../../../../server/src/text/language';
import { statusText } from './statusText';

/**
 * Returns the text of the status bar item, "$(mortar-board) 3 areas, 27 modules, 12h04, 2 findings", and the details
 * for its tooltip.
 */
export function notesStatusText(
  notes: Pick<TreeEntry, 'modules' | 'unfinished' | 'withoutTime' | 'withoutNotes' | 'spent' | 'planned' | 'children'>,
  findings: number,
): { readonly text: string; readonly tooltip: string } {
  const areas = notes.children.filter(({ type }) => type === 'area').length;
  const listed = (time: string | undefined) =>
    joinFacts([
      areas > 0 && areasText(areas),
      modulesText(notes.modules),
      time,
      findings > 0 && plural(findings, t('{0} problem', findings), t('{0} problems', findings)),
    ]);
  const { text, detail } = statusText(notes);
  return {
    text: `$(mortar-board) ${listed(timeText(notes, formatShort))}`,
    tooltip: [
      listed(timeText(notes)),
      ...(notes.modules > 0 ? [text] : []),
      ...(detail === '' ? [] : [detail]),
      t('Select to show the Study Notes view'),
    ].join('\n'),
  };
}
