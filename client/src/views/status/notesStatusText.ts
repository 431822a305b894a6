import { formatMinutes, formatShort } from '../../../../server/src/course/progress/minutes';
import type { TreeEntry } from '../../../../server/src/protocol';
import { count } from '../../../../server/src/text/count';
import { statusText } from './statusText';

/**
 * Returns the text of the status bar item, "$(mortar-board) 3 areas, 27 modules, 12h04, 2 findings", and the details
 * for its tooltip.
 */
export function notesStatusText(
  notes: Pick<TreeEntry, 'modules' | 'unfinished' | 'withoutTime' | 'withoutNotes' | 'time' | 'children'>,
  findings: number,
): { readonly text: string; readonly tooltip: string } {
  const areas = notes.children.filter(({ type }) => type === 'area').length;
  const listed = (time: string | undefined) =>
    [
      areas > 0 && count(areas, 'area'),
      count(notes.modules, 'module'),
      time,
      findings > 0 && count(findings, 'finding'),
    ]
      .filter(Boolean)
      .join(', ');
  const { text, detail } = statusText(notes);
  return {
    text: `$(mortar-board) ${listed(notes.time && formatShort(notes.time))}`,
    tooltip: [
      listed(notes.time && formatMinutes(notes.time)),
      ...(notes.modules > 0 ? [text] : []),
      ...(detail === '' ? [] : [detail]),
      'Select to show the Study Notes view',
    ].join('\n'),
  };
}
