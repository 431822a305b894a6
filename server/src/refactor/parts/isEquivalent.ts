import type { Minutes, Module, Notes } from '../../notes/model/notes';
import type { Moved } from '../move/moved';

/**
 * Returns whether two notes have the same modules in the same order: with the same areas, levels, titles, links and times. Their
 * form may differ.
 */
export function isEquivalent(one: Notes, other: Notes): boolean {
  const { modules } = other;
  return (
    one.modules.length === modules.length && one.modules.every((module, n) => isSame(module, modules[n] as Module))
  );
}

/** Returns whether notes have the same modules after some of them moved to another area and other levels, in any order. */
export function isEquivalentElsewhere(
  one: Notes,
  other: Notes,
  { area, modules }: Pick<Moved, 'area' | 'modules'>,
): boolean {
  const expected = one.modules.map((module) =>
    factsOf(modules.has(module) ? { ...module, area, levelLine: modules.get(module) } : module),
  );
  const found = other.modules.map(factsOf);
  return expected.sort().join('\n') === found.sort().join('\n');
}

function factsOf({ title, url, area, levelLine, hasNotes, spent, estimate }: Module): string {
  return JSON.stringify([title, url, area?.title, levelLine?.title, hasNotes, spent?.minutes, estimate?.minutes]);
}

function isSame(one: Module, other: Module): boolean {
  return (
    one.title === other.title &&
    one.url === other.url &&
    one.level === other.level &&
    one.area?.title === other.area?.title &&
    one.group?.title === other.group?.title &&
    one.hasNotes === other.hasNotes &&
    isSameTime(one.spent?.minutes, other.spent?.minutes) &&
    isSameTime(one.estimate?.minutes, other.estimate?.minutes)
  );
}

function isSameTime(one: Minutes | undefined, other: Minutes | undefined): boolean {
  return one?.least === other?.least && one?.most === other?.most;
}
