import { t } from '@vscode/l10n';
import { areaInSyllabus } from '../../course/syllabus/areas';
import type { Syllabus } from '../../course/syllabus/syllabus';
import { labelOf } from '../../notes/model/label';
import type { Notes } from '../../notes/model/notes';
import { homeOf, type Where } from '../../notes/writing/adding';
import { levelTitle } from '../../notes/writing/levelLine';
import type { NewModule } from '../../protocol';

type Target = Pick<NewModule, 'area' | 'level' | 'opensArea'>;

/**
 * Returns where to insert a module of the syllabus in the notes, by its area and level; `at` is the offset of the cursor. A
 * missing area is added if the notes are divided into areas of the syllabus.
 */
export function modulePlace(notes: Notes, at: number, { level, ...target }: Target, syllabus: Syllabus): Where {
  const titles = notes.areas.map((one) => areaInSyllabus(syllabus, notes, one));
  const area = target.area === undefined ? undefined : notes.areas[titles.indexOf(target.area)];
  const isDivided = titles.some((title) => title !== undefined);
  const opensArea = target.area !== undefined && !area && (target.opensArea || isDivided);
  const listed = syllabus.modules.filter((module) => module.area === target.area);
  const levelOrder = [...new Set(listed.flatMap((module) => module.level ?? []))];
  return {
    area: opensArea ? target.area : area?.title,
    level,
    at,
    opensArea,
    ...(opensArea && newAreaPlace(notes, target.area, titles, syllabus)),
    ...(levelOrder.length > 1 && { levelOrder }),
  };
}

/**
 * Returns where to add a missing area so that areas keep the order of the syllabus, and its number if the areas of the notes
 * are numbered like those of the syllabus.
 */
function newAreaPlace(
  { areas }: Notes,
  title: string | undefined,
  titles: readonly (string | undefined)[],
  syllabus: Syllabus,
): Pick<Where, 'areaAt' | 'areaNumber'> {
  const rankOf = (one: string | undefined) => (one === undefined ? -1 : syllabus.areas.indexOf(one));
  const rank = rankOf(title);
  if (rank < 0) return {};
  const ranks = titles.map(rankOf);
  const previous = areas[ranks.findLastIndex((other) => other >= 0 && other < rank)];
  const next = areas[ranks.findIndex((other) => other > rank)];
  const counts = areas.every(({ number }, n) => number === undefined || number === (ranks[n] ?? -1) + 1);
  return {
    areaAt: previous ? previous.body.end : next?.span.start,
    ...(counts && { areaNumber: rank + 1 }),
  };
}

/**
 * Returns the area and level that a module is inserted into: ["Area 1 - Routing", "Intermediate (new level)"], ["Transport
 * (new area)"]; empty at the end of notes.
 */
export function placeName(notes: Notes, where: Where): readonly string[] {
  const { before, entry, opensArea, opensLevel } = homeOf(notes, where);
  const area = entry?.type === 'level' ? entry.area : entry;
  const level = before ? before.levelLine : entry?.type === 'level' ? entry : undefined;
  return [
    opensArea && where.area !== undefined && t('{0} (new area)', where.area),
    area && labelOf(notes, area),
    level && labelOf(notes, level),
    opensLevel && where.level !== undefined && t('{0} (new level)', levelTitle(where.level)),
  ].filter((part) => typeof part === 'string' && part !== '') as string[];
}
