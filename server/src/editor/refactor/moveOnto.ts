import { t } from '@vscode/l10n';
import type { Entry, Level, Module, Notes } from '../../notes/model/notes';
import { entriesOf } from '../../notes/model/outline';
import type { ReadOptions } from '../../notes/reading/read';
import type { Refused } from '../../protocol';
import type { Moved } from '../../refactor/move/moved';
import { moveLevelsOnto } from '../../refactor/move/moveLevelsOnto';
import { moveModulesOnto } from '../../refactor/move/moveModulesOnto';
import { type Edit, joined } from '../../text/edit';
import { groupBy } from '../../text/groupBy';
import { lineAt } from '../../text/lines';
import { slice } from '../../text/span';
import { checkedMove, movingChangesReading } from './checkedMove';

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
  if (!target || found.includes(undefined)) return { refused: t('These notes have changed. Try again.') };
  const moved = movedOnto(notes, chosen, target);
  if ('refused' in moved) return moved;
  const change = joined(notes.text, moved.edits);
  // An entry that is dropped on itself or a neighbour remains where it is.
  if (change.text === slice(notes.text, change.span)) return { refused: alreadyThere(chosen) };
  return checkedMove(notes, moved, changesReading(chosen), options);
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

function alreadyThere(entries: readonly Entry[]): string {
  const { title, number, areModules } = described(entries);
  if (number === 1) return t('“{0}” is already there.', title);
  return areModules
    ? t('These {0} modules are already there.', number)
    : t('These {0} levels are already there.', number);
}

function changesReading(entries: readonly Entry[]): string {
  const { title, number, areModules } = described(entries);
  if (number === 1) return movingChangesReading(title);
  return areModules
    ? t('Moving these {0} modules here would change how the notes are parsed. The notes were not changed.', number)
    : t('Moving these {0} levels here would change how the notes are parsed. The notes were not changed.', number);
}

function described(entries: readonly Entry[]) {
  const [first] = entries;
  return { title: first?.title ?? '', number: entries.length, areModules: first?.type === 'module' };
}

function movedOnto(notes: Notes, entries: readonly Entry[], target: Entry): Moved | Refused {
  const [module, ...modules] = entries.filter((entry) => entry.type === 'module');
  const [level, ...levels] = entries.filter((entry) => entry.type === 'level');
  if (module && level)
    return { refused: t('Modules and levels cannot be moved together. Move one kind, then the other.') };
  if (module && modules.length + 1 === entries.length) return modulesOnto(notes, [module, ...modules], target);
  if (level && levels.length + 1 === entries.length) return levelsOnto(notes, [level, ...levels], target);
  return { refused: t('Only modules and levels can be moved.') };
}

function modulesOnto(notes: Notes, modules: readonly [Module, ...Module[]], target: Entry): Moved | Refused {
  const moved = moveModulesOnto(notes, modules, target);
  if (moved) return moved;
  const { length: number } = modules;
  if (target.type === 'area')
    return {
      refused: t(
        'These {0} modules belong to several levels of “{1}”. Move them to one of these levels.',
        number,
        target.title,
      ),
    };
  return {
    refused:
      number === 1
        ? t('“{0}” can be moved only to a module, a group, a level or an area.', modules[0].title)
        : t('These {0} modules can be moved only to a module, a group, a level or an area.', number),
  };
}

function levelsOnto(notes: Notes, levels: readonly [Level, ...Level[]], target: Entry): Moved | Refused {
  if (target.type !== 'area' && target.type !== 'level')
    return { refused: t('A level can be moved only to an area or another level.') };
  const area = target.type === 'area' ? target : target.area;
  const there = new Set([...notes.levels.filter((other) => other.area === area), ...levels]);
  const levelsOfName = groupBy([...there], ({ level }) => level);
  const twin = levels.find((level) => level.area !== area && (levelsOfName.get(level.level)?.length ?? 0) > 1);
  if (twin)
    return {
      refused: t(
        '“{0}” would contain the level “{1}” twice. Move the modules of the level instead.',
        area?.title ?? '',
        twin.title,
      ),
    };
  const moved = moveLevelsOnto(notes, levels, target);
  return moved ?? { refused: t('These levels would not be next to each other there. Move them one at a time.') };
}
