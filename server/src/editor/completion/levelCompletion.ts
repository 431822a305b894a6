import { t } from '@vscode/l10n';
import { CompletionItemKind, InsertTextFormat } from 'vscode-languageserver-types';
import type { Candidate } from '../../answers/candidate';
import { rangeOf } from '../../answers/range';
import type { Notes } from '../../notes/model/notes';
import { builtInLevels } from '../../notes/words/levelNames';
import { levelLine } from '../../notes/writing/levelLine';
import { withoutEnding } from '../../text/ending';
import { span } from '../../text/span';
import { areaAt } from './syllabusOrder';
import { markerKind, typedLine } from './typedLine';

// Matches the text before a level: "### ", "> **_".
const OPENING = /^[^\p{L}\p{N}]*/u;
// Matches the text after a level: "_**", ":".
const CLOSING = /[\s*_:]/;

/**
 * Offers the levels that the area around the cursor does not have yet, as lines in the form of the notes. `further` are names
 * from the settings. After a marker, only if it is that of levels in these notes: another one starts something else.
 */
export function levelCompletion(
  notes: Notes,
  at: number,
  typed: string | undefined,
  further: readonly string[],
): Candidate[] {
  const line = typed === undefined || typed === ' ' ? typedLine(notes, at) : undefined;
  if (line?.rest.trim() !== '') return [];
  const area = areaAt(notes, at);
  const present = new Set(notes.levels.filter((level) => level.area === area).map(({ level }) => level));
  return [...builtInLevels, ...further]
    .filter((level) => !present.has(level))
    .map((level) => levelLine(notes, level))
    .filter((written) => isOpened(line.marker, written, typed) && beginsWith(written, line.typed))
    .map((written, index) => ({
      label: nameIn(written),
      kind: CompletionItemKind.Enum,
      detail: area?.title ? t('Level of {0}', area.title) : t('Level'),
      sortText: `4${index}`,
      filterText: line.marker + nameIn(written),
      insertTextFormat: InsertTextFormat.PlainText,
      textEdit: { range: rangeOf(notes.lines, span(line.start, at)), newText: written },
      vocabulary: 'title',
      opening: line.marker,
    }));
}

function nameIn(written: string): string {
  return withoutEnding(written.replace(OPENING, ''), CLOSING);
}

function beginsWith(written: string, typed: string): boolean {
  return nameIn(written).toLowerCase().startsWith(typed.replace(OPENING, '').toLowerCase());
}

/**
 * Returns whether the marker can start the line of a level. An empty line can, unless the user has just typed a space.
 */
function isOpened(marker: string, written: string, typed: string | undefined): boolean {
  if (marker.trim() === '') return typed === undefined;
  return markerKind(marker) === markerKind(withoutEnding(OPENING.exec(written)?.[0] ?? '', /[*_]/));
}
