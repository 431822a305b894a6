import type { Area, Entry, Level, Module, Notebook } from '../notebook/notebook';
import type { Edit } from '../text/edit';
import { moveDown, moveUp } from './move';
import { endOfText, moveInto } from './moveInto';
import { rankOf } from './orderLevels';
import { type Part, partsOf } from './parts';
import { relocate } from './relocate';

/** A module or level in another place. */
export interface Moved {
  readonly edits: readonly Edit[];
  /** What stands elsewhere then. */
  readonly modules: readonly Module[];
  /** Their area, and the level of those that change it. */
  readonly area: Area | undefined;
  readonly level: Level | undefined;
}

/**
 * Moves a module to where another entry stands: a module gives its place, and stands behind the one that comes from above; a
 * level or group takes it at its end, and an area at the end of the level that is called like its own, where it has one.
 * Nothing changes where it stands there already; undefined where no module can stand.
 */
export function moveModuleOnto(notebook: Notebook, module: Module, target: Entry): Moved | undefined {
  if (target.type === 'topic') return undefined;
  const home = target.type === 'area' ? homeIn(notebook, module, target) : target;
  const area = home.type === 'area' ? home : home.area;
  const level = home.type === 'module' ? home.levelLine : home.type === 'area' ? undefined : levelOf(home);
  const staysIn = target.type === 'area' && target === module.area;
  const edits =
    home.type === 'module' ? besideModule(notebook, module, home) : staysIn ? [] : moveInto(notebook, module, home);
  return { edits, modules: [module], area, level: level ?? lastLevel(notebook, home) };
}

/**
 * Moves a level, with all that stands in it, to the place of another level, or into an area: in front of the levels that a
 * course goes through later. Undefined where it cannot stand, or where its area has none of that name but this one.
 */
export function moveLevelOnto(notebook: Notebook, level: Level, target: Area | Level): Moved | undefined {
  const area = target.type === 'area' ? target : target.area;
  const from = partsOf(notebook, level.area);
  const parts = level.area === area ? from : partsOf(notebook, area);
  const [header, ...others] = partsIn(from, level);
  if (!header || !area) return undefined;
  const modules = [header, ...others].flatMap(({ entry }) => (entry.type === 'module' ? [entry] : []));
  const moved = (edits: readonly Edit[]): Moved => ({ edits, modules, area, level });
  if (target === level || target === level.area) return moved([]);

  const next = target.type === 'level' ? target : laterLevel(notebook, level, area);
  const comesFromAbove = next?.area === level.area && level.span.start < (next?.span.start ?? 0);
  const beside = next ? (comesFromAbove ? partsIn(parts, next).at(-1) : partsIn(parts, next)[0]) : parts.at(-1);
  const side = next && !comesFromAbove ? 'before' : 'behind';
  const span = beside?.content ?? { start: area.span.start, end: endOfText(notebook, area) };
  return moved(relocate(notebook, { own: [header, ...others], from }, { parts, side, beside, span }));
}

/** Beside its neighbour, a module moves as it does by `moveUp` and `moveDown`, so that the way back restores the text. */
function besideModule(notebook: Notebook, module: Module, other: Module): readonly Edit[] {
  const from = partsOf(notebook, module.area);
  const parts = module.area === other.area ? from : partsOf(notebook, other.area);
  const own = from.find(({ entry }) => entry === module);
  const beside = parts.find(({ entry }) => entry === other);
  if (!own || !beside || own === beside) return [];
  const distance = parts === from ? parts.indexOf(beside) - parts.indexOf(own) : 0;
  if (distance === 1) return moveDown(notebook, module);
  if (distance === -1) return moveUp(notebook, module);
  const side = distance > 0 ? 'behind' : 'before';
  return relocate(notebook, { own: [own], from }, { parts, side, beside, span: beside.content });
}

function homeIn({ levels }: Notebook, module: Module, area: Area): Area | Level {
  return levels.find((level) => level.area === area && level.level === module.level) ?? area;
}

function levelOf(home: Exclude<Entry, Area | Module>): Level | undefined {
  return home.type === 'level' ? home : home.type === 'group' ? home.level : undefined;
}

/** The level that stands at the end of an area. */
function lastLevel({ levels }: Notebook, home: Entry): Level | undefined {
  return home.type === 'area' ? levels.findLast(({ area }) => area === home) : undefined;
}

/** The first level of an area that a course goes through after this one. */
function laterLevel({ levels }: Notebook, level: Level, area: Area): Level | undefined {
  return levels.find((other) => other.area === area && rankOf(other.level) > rankOf(level.level));
}

function partsIn(parts: readonly Part[], { span, body }: Level): readonly Part[] {
  return parts.filter(({ content }) => span.start <= content.start && content.start < body.end);
}
