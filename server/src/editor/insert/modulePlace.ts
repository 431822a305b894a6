import { areaInSyllabus } from '../../course/syllabus/areas';
import type { Syllabus } from '../../course/syllabus/syllabus';
import { labelOf } from '../../notes/model/label';
import type { Notes } from '../../notes/model/notes';
import { homeOf, levelTitle, type Where } from '../../notes/writing/adding';
import type { NewModule } from '../../protocol';

type Asked = Pick<NewModule, 'area' | 'level' | 'opensArea'>;

/**
 * Returns the place in the notes for a module of the syllabus, by its area and level; `at` is the offset of the cursor. A missing area
 * is opened if the notes are divided into areas of the syllabus.
 */
export function modulePlace(notes: Notes, at: number, { level, ...asked }: Asked, syllabus: Syllabus): Where {
  const titles = notes.areas.map((one) => areaInSyllabus(syllabus, notes, one));
  const area = asked.area === undefined ? undefined : notes.areas[titles.indexOf(asked.area)];
  const isDivided = titles.some((title) => title !== undefined);
  const opensArea = asked.area !== undefined && !area && (asked.opensArea || isDivided);
  const listed = syllabus.modules.filter((module) => module.area === asked.area);
  const levelOrder = [...new Set(listed.flatMap((module) => module.level ?? []))];
  return {
    area: opensArea ? asked.area : area?.title,
    level,
    at,
    opensArea,
    ...(opensArea && newAreaPlace(notes, asked.area, titles, syllabus)),
    ...(levelOrder.length > 1 && { levelOrder }),
  };
}

/**
 * Returns the place of a missing area in the order of the syllabus, and its number if the notes are numbered like the
 * syllabus.
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
  const easier = areas[ranks.findLastIndex((other) => other >= 0 && other < rank)];
  const harder = areas[ranks.findIndex((other) => other > rank)];
  const counts = areas.every(({ number }, n) => number === undefined || number === (ranks[n] ?? -1) + 1);
  return {
    areaAt: easier ? easier.body.end : harder?.span.start,
    ...(counts && { areaNumber: rank + 1 }),
  };
}

/**
 * Returns the area and level that a module is inserted into: "Area 1 - Routing › Intermediate (new level)", "Transport
 * (new area)"; "" at the end of notes.
 */
export function placeName(notes: Notes, where: Where): string {
  const { before, entry, opensArea, opensLevel } = homeOf(notes, where);
  const area = entry?.type === 'level' ? entry.area : entry;
  const level = before ? before.levelLine : entry?.type === 'level' ? entry : undefined;
  return [
    opensArea && `${where.area} (new area)`,
    area && labelOf(notes, area),
    level && labelOf(notes, level),
    opensLevel && where.level !== undefined && `${levelTitle(where.level)} (new level)`,
  ]
    .filter(Boolean)
    .join(' › ');
}
