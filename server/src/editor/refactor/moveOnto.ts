import type { Entry, Level, Module, Notes } from '../../notes/model/notes';
import { entriesOf } from '../../notes/model/outline';
import type { ReadOptions } from '../../notes/reading/read';
import type { Refused } from '../../protocol';
import type { Moved } from '../../refactor/move/moved';
import { moveLevelsOnto } from '../../refactor/move/moveLevelsOnto';
import { moveModulesOnto } from '../../refactor/move/moveModulesOnto';
import { type Edit, joined } from '../../text/edit';
import { grouped } from '../../text/grouped';
import { lineAt } from '../../text/lines';
import { slice } from '../../text/span';
import { checkedMove } from './checkedMove';

/**
 * Returns the edits that move the modules or levels whose titles are in some lines to the entry whose title is in another one. A
 * level moves with its modules. Returns the reason if the notes would be parsed differently.
 */
export function moveOnto(
  notes: Notes,
  lines: readonly number[],
  line: number,
  options: ReadOptions,
): readonly Edit[] | Refused {
  const entries = entriesByLine(notes);
  const found = [...new Set(lines)].sort((one, other) => one - other).map((each) => entries.get(each));
  const chosen = outermost(found.filter((entry) => entry !== undefined));
  const target = entries.get(line);
  if (!target || found.includes(undefined)) return { refused: 'These notes have changed. Try again.' };
  const moved = movedOnto(notes, chosen, target);
  if ('refused' in moved) return moved;
  const isOne = chosen.length === 1;
  const change = joined(notes.text, moved.edits);
  // An entry that is dropped on itself or a neighbour remains where it is.
  if (change.text === slice(notes.text, change.span))
    return { refused: isOne ? `${subject(chosen)} is already there.` : `${subject(chosen)} are already there.` };
  return checkedMove(notes, moved, subject(chosen, 'these'), options);
}

/** Returns the entries by 0-based line; the inner one if two share a line. */
function entriesByLine(notes: Notes): ReadonlyMap<number, Entry> {
  return new Map(entriesOf(notes).map((entry) => [lineAt(notes.lines, entry.span.start), entry]));
}

/** Returns the entries that are not in a level that also moves. */
function outermost(entries: readonly Entry[]): readonly Entry[] {
  let end = 0;
  return entries.filter((entry) => {
    const isInside = entry.span.start < end;
    if (entry.type === 'level') end = Math.max(end, entry.body.end);
    return !isInside;
  });
}

/** Returns the subject of a message: “A title”, or "These 3 modules". */
function subject([entry, ...others]: readonly Entry[], these = 'These'): string {
  return others.length === 0 ? `“${entry?.title}”` : `${these} ${others.length + 1} ${entry?.type}s`;
}

function movedOnto(notes: Notes, entries: readonly Entry[], target: Entry): Moved | Refused {
  const [module, ...modules] = entries.filter((entry) => entry.type === 'module');
  const [level, ...levels] = entries.filter((entry) => entry.type === 'level');
  if (module && level)
    return { refused: 'Modules and levels cannot be moved together. Move one kind, then the other.' };
  if (module && modules.length + 1 === entries.length) return modulesOnto(notes, [module, ...modules], target);
  if (level && levels.length + 1 === entries.length) return levelsOnto(notes, [level, ...levels], target);
  return { refused: 'Only modules and levels can be moved.' };
}

function modulesOnto(notes: Notes, modules: readonly [Module, ...Module[]], target: Entry): Moved | Refused {
  const moved = moveModulesOnto(notes, modules, target);
  if (moved) return moved;
  const refused =
    target.type === 'area'
      ? `${subject(modules)} belong to several levels of “${target.title}”. Move them to one of these levels.`
      : `${subject(modules)} can be moved only to a module, a group, a level or an area.`;
  return { refused };
}

function levelsOnto(notes: Notes, levels: readonly [Level, ...Level[]], target: Entry): Moved | Refused {
  if (target.type !== 'area' && target.type !== 'level')
    return { refused: 'A level can be moved only to an area or another level.' };
  const area = target.type === 'area' ? target : target.area;
  const there = new Set([...notes.levels.filter((other) => other.area === area), ...levels]);
  const levelsOfName = grouped([...there], ({ level }) => level);
  const twin = levels.find((level) => level.area !== area && (levelsOfName.get(level.level)?.length ?? 0) > 1);
  if (twin)
    return {
      refused: `“${area?.title}” would contain the level “${twin.title}” twice. Move the modules of the level instead.`,
    };
  const moved = moveLevelsOnto(notes, levels, target);
  return moved ?? { refused: 'These levels would not be next to each other there. Move them one at a time.' };
}
