import { type CompletionItem, CompletionItemKind, InsertTextFormat } from 'vscode-languageserver-types';
import { levelLine } from '../notebook/adding';
import { LEVELS } from '../notebook/levelNames';
import type { Notebook } from '../notebook/notebook';
import { span } from '../text/span';
import { rangeOf } from './range';
import { areaAt } from './syllabusOrder';
import { markerKind, typedLine } from './typedLine';

// What opens a level's line: "### ", "> **_".
const opening = /^[^\p{L}\p{N}]*/u;

/**
 * The levels that the area around the cursor does not have yet, as lines in this notebook's shape. `further` are names
 * from the settings. Behind a typed blank only where a level would stand in this notebook.
 */
export function levelCompletion(
  notebook: Notebook,
  at: number,
  typed: string | undefined,
  further: readonly string[],
): CompletionItem[] {
  const line = typedLine(notebook, at);
  if (!line || line.rest.trim() !== '') return [];
  if (typed !== undefined && typed !== ' ') return [];
  const area = areaAt(notebook, at);
  const present = new Set(notebook.levels.filter((level) => level.area === area).map(({ level }) => level));
  return [...LEVELS, ...further]
    .filter((level) => !present.has(level))
    .map((level) => ({ level, written: levelLine(notebook, level) }))
    .filter(({ written }) => typed === undefined || isOpened(line.marker + line.typed, written))
    .map(({ level, written }, index) => ({
      label: written.replace(opening, ''),
      kind: CompletionItemKind.Enum,
      detail: `Level ${area?.title ? `of ${area.title}` : ''}`.trim(),
      sortText: `4${index}`,
      filterText: line.marker + level + written.replace(opening, ' '),
      insertTextFormat: InsertTextFormat.PlainText,
      textEdit: { range: rangeOf(notebook.lines, span(line.start, at)), newText: written },
    }));
}

/** Nothing is typed yet but the marker that opens such a line. */
function isOpened(typed: string, written: string): boolean {
  return (
    typed.trim() !== '' && markerKind(typed) === markerKind(opening.exec(written)?.[0].replace(/[*_]+$/, '') ?? '')
  );
}
