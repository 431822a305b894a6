import { reviseBlocks } from '../blocks/blocks';
import type { Area, Entry, Level, Notebook } from '../notebook/notebook';
import { entriesOf } from '../notebook/outline';
import { type NotebookOptions, readNotebook } from '../notebook/read';
import type { Refused } from '../protocol';
import { type Moved, moveLevelOnto, moveModuleOnto } from '../refactor/moveOnto';
import { saysTheSameElsewhere } from '../refactor/saysTheSame';
import { type Edit, joined } from '../text/edit';
import { lineAt } from '../text/lines';

/**
 * The edits that move the module or level whose title stands at a place to the entry whose title stands in a line. Notes
 * that would say something else then stay as they are.
 */
export function moveOnto(
  notebook: Notebook,
  at: number,
  line: number,
  options: NotebookOptions,
): readonly Edit[] | Refused {
  const entry = entryIn(notebook, lineAt(notebook.lines, at));
  const target = entryIn(notebook, line);
  if (entry?.type !== 'module' && entry?.type !== 'level') return { refused: 'Only modules and levels can be moved.' };
  if (!target) return { refused: 'These notes have changed meanwhile. Try again.' };
  const moved = entry.type === 'module' ? moveModuleOnto(notebook, entry, target) : levelOnto(notebook, entry, target);
  if (!moved) return { refused: `“${entry.title}” can be moved to a module, a group, a level or an area.` };
  if ('refused' in moved) return moved;
  if (moved.edits.length === 0) return { refused: `“${entry.title}” stands there already.` };
  const after = readNotebook(reviseBlocks(notebook.blocks, joined(notebook.text, moved.edits)), options, notebook);
  if (saysTheSameElsewhere(notebook, after, moved)) return moved.edits;
  return { refused: `There, “${entry.title}” would be read otherwise. Your notes stay as they are.` };
}

/** Of two entries in one line, the inner one. */
function entryIn(notebook: Notebook, line: number): Entry | undefined {
  return entriesOf(notebook).findLast(({ span }) => lineAt(notebook.lines, span.start) === line);
}

function levelOnto(notebook: Notebook, level: Level, target: Entry): Moved | Refused | undefined {
  if (target.type !== 'area' && target.type !== 'level')
    return { refused: `The level “${level.title}” can be moved to an area, or to another level.` };
  const area = target.type === 'area' ? target : target.area;
  const twin =
    area !== level.area && notebook.levels.find((other) => other.area === area && other.level === level.level);
  return twin ? { refused: hasTwin(twin, area) } : moveLevelOnto(notebook, level, target);
}

function hasTwin({ title }: Level, area: Area | undefined): string {
  return `“${area?.title}” has the level “${title}” already. Move the modules there instead.`;
}
