import type { Notebook } from '../notebook/notebook';
import type { KindPace, Left, PlannedModule } from '../protocol/plan';
import type { Paces } from '../study/pace';
import { type Planned, remaining } from '../study/plan';
import { areaInSyllabus } from '../syllabus/areas';
import type { Syllabus } from '../syllabus/syllabus';
import { rangeOf } from './range';

/** Modules that are left, as the protocol tells them. */
export function plannedModules(notebook: Notebook, syllabus: Syllabus, planned: readonly Planned[]): PlannedModule[] {
  const areas = new Set(notebook.areas.map((area) => areaInSyllabus(syllabus, notebook, area)));
  return planned.map(({ todo: { title, url, kind, area, level, planned: minutes, module }, forecast }) => ({
    title,
    ...(url !== undefined && { url }),
    ...(kind && { kind }),
    ...(area !== undefined && { area }),
    ...(level !== undefined && { level }),
    ...(minutes && { planned: minutes }),
    ...(forecast && { forecast }),
    ...(module && { at: rangeOf(notebook.lines, module.span).start }),
    ...(!module && area !== undefined && !areas.has(area) && { lacksArea: true }),
  }));
}

export function leftOf(planned: readonly Planned[]): Left {
  const { modules, time, withoutTime } = remaining(planned);
  return { modules, ...(time && { time }), withoutTime };
}

/** Each kind's own pace, and behind them that of all modules together. */
export function kindPaces({ kinds, all }: Paces): KindPace[] {
  return [
    ...Array.from(kinds, ([kind, { factor, modules }]) => ({ kind, factor, modules })),
    ...(all ? [{ factor: all.factor, modules: all.modules }] : []),
  ];
}
