import type { Area, Entry, Group, Level, Module, Notes } from '../../notes/model/notes';
import type { Edit } from '../../text/edit';
import { meet, type Part, partsByEntry, partsOf, placesOf } from '../parts/parts';
import { moveDown, moveUp } from './move';
import type { Moved } from './moved';
import { endOfText } from './moveInto';
import { type Destination, type Moving, relocate } from './relocate';

/**
 * Moves modules, in document order, to another entry: to the place of a module, after it if they come from above; to the end of a
 * level or group; or to the end of the level of an area that has the same name as theirs, if there is one. Empty if they are
 * there already; `undefined` if no module can be there, or not all of them.
 */
export function moveModulesOnto(
  notes: Notes,
  modules: readonly [Module, ...Module[]],
  target: Entry,
): Moved | undefined {
  if (target.type === 'topic') return undefined;
  if (modules.every((module) => module === target || module.area === target))
    return { edits: [], area: modules[0].area, modules: new Map() };
  const levels = target.type === 'area' ? levelsIn(notes, target) : undefined;
  const [home, ...others] = new Set(modules.map((module) => levels?.get(module.level) ?? target));
  if (!home || others.length > 0) return undefined;
  const edits = editsTo(notes, modules, home);
  const level = levelOf(home) ?? lastLevel(notes, home);
  return { edits, area: areaOf(home), modules: new Map(modules.map((module) => [module, level])) };
}

type Home = Area | Level | Group | Module;

function editsTo(notes: Notes, modules: readonly [Module, ...Module[]], home: Home): readonly Edit[] {
  const [run, ...runs] = runsOf(notes, modules);
  if (!run) return [];
  if (home.type !== 'module') return relocate(notes, [run, ...runs], endOf(notes, modules, home));
  const [first, ...others] = modules;
  const parts = partsOf(notes, home.area);
  const beside = partsByEntry(notes).get(home);
  const placeOf = (module: Module) => {
    const part = partsByEntry(notes).get(module);
    return (part && placesOf(parts).get(part)) ?? -1;
  };
  const distance = placeOf(home) - placeOf(first);
  // Next to its neighbour, a module moves as with `moveUp` and `moveDown`, so that the reverse move restores the text.
  const isNeighbour = others.length === 0 && first.area === home.area && Math.abs(distance) === 1;
  if (isNeighbour) return distance === 1 ? moveDown(notes, first) : moveUp(notes, first);
  if (!beside || modules.includes(home)) return [];
  const side = first.area === home.area && distance > 0 ? 'after' : 'before';
  return relocate(notes, [run, ...runs], { parts, side, beside, span: beside.content });
}

/** Groups adjacent modules, which move together. */
function runsOf(notes: Notes, modules: readonly Module[]): Moving[] {
  const runs: { readonly own: [Part, ...Part[]]; readonly from: readonly Part[] }[] = [];
  for (const module of modules) {
    const from = partsOf(notes, module.area);
    const part = partsByEntry(notes).get(module);
    if (!part) continue;
    const run = runs.at(-1);
    if (run?.from === from && meet(run.own.at(-1), part)) run.own.push(part);
    else runs.push({ own: [part], from });
  }
  return runs;
}

function endOf(notes: Notes, modules: readonly Module[], home: Exclude<Home, Module>): Destination {
  const parts = partsOf(notes, areaOf(home));
  const moving = new Set<Entry>(modules);
  const beside = parts.findLast(
    ({ entry, content }) => home.span.start <= content.start && content.start < home.body.end && !moving.has(entry),
  );
  const span = beside?.content ?? { start: home.span.start, end: endOfText(notes, home) };
  return { parts, side: 'after', beside, span };
}

/** Returns the first level of each name in an area. */
function levelsIn({ levels }: Notes, target: Area): ReadonlyMap<Module['level'], Level> {
  const own = levels.filter(({ area }) => area === target);
  return new Map(own.reverse().map((level) => [level.level, level]));
}

function areaOf(home: Home): Area | undefined {
  return home.type === 'area' ? home : home.area;
}

function levelOf(home: Home): Level | undefined {
  if (home.type === 'module') return home.levelLine;
  return home.type === 'level' ? home : home.type === 'group' ? home.level : undefined;
}

/** Returns the last level of an area. */
function lastLevel({ levels }: Notes, home: Home): Level | undefined {
  return home.type === 'area' ? levels.findLast(({ area }) => area === home) : undefined;
}
