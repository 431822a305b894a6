import { homeOf, levelTitle, type Where } from '../notebook/adding';
import { labelOf } from '../notebook/label';
import type { Notebook } from '../notebook/notebook';
import type { NewModule } from '../protocol';
import { areaInSyllabus } from '../syllabus/areas';
import type { Syllabus } from '../syllabus/syllabus';

type Asked = Pick<NewModule, 'area' | 'level' | 'opensArea'>;

/** Returns the place in the notes for a module of the syllabus, by its area and level; `at` is the offset of the cursor. */
export function modulePlace(notebook: Notebook, at: number, { level, ...asked }: Asked, syllabus: Syllabus): Where {
  const area =
    asked.area === undefined
      ? undefined
      : notebook.areas.find((one) => areaInSyllabus(syllabus, notebook, one) === asked.area);
  const opensArea = asked.opensArea && !area;
  const listed = syllabus.modules.filter((module) => module.area === asked.area);
  const levelOrder = [...new Set(listed.flatMap((module) => module.level ?? []))];
  return {
    area: opensArea ? asked.area : area?.title,
    level,
    at,
    opensArea,
    ...(levelOrder.length > 1 && { levelOrder }),
  };
}

/** Names the area and level that a module goes into: "Area 1 - Routing › Intermediate (new level)"; "" at the end of notes. */
export function placeName(notebook: Notebook, where: Where): string {
  const { before, entry, opensLevel } = homeOf(notebook, where);
  const area = entry?.type === 'level' ? entry.area : entry;
  const level = before ? before.levelLine : entry?.type === 'level' ? entry : undefined;
  return [
    area && labelOf(notebook, area),
    level && labelOf(notebook, level),
    opensLevel && where.level !== undefined && `${levelTitle(where.level)} (new level)`,
  ]
    .filter(Boolean)
    .join(' › ');
}
