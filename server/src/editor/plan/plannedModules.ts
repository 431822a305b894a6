import { rangeOf } from '../../answers/range';
import type { Notes, NotesTogether } from '../../course/plan/courses';
import type { Paces } from '../../course/plan/pace';
import { type Planned, remaining } from '../../course/plan/plan';
import { areaInSyllabus } from '../../course/syllabus/areas';
import type { Notebook } from '../../notes/model/notebook';
import type { KindPace, Left, PlannedModule } from '../../protocol/plan';

/** Converts remaining modules for an answer about the first notes. */
export function plannedModules(notes: NotesTogether, planned: readonly Planned[]): PlannedModule[] {
  const [{ notebook, syllabus }, ...others] = notes;
  const areas = new Set(notebook.areas.map((area) => areaInSyllabus(syllabus, notebook, area)));
  return planned.map(({ todo: { title, url, kind, area, level, planned: minutes, ...noted }, forecast }) => ({
    title,
    ...(url !== undefined && { url }),
    ...(kind && { kind }),
    ...(area !== undefined && { area }),
    ...(level !== undefined && { level }),
    ...(minutes && { planned: minutes }),
    ...(forecast && { forecast }),
    ...(noted.module && noted.notebook && { at: rangeOf(noted.notebook.lines, noted.module.span).start }),
    ...uriOf(noted.notebook, others),
    ...(!noted.module && area !== undefined && !areas.has(area) && { lacksArea: true }),
  }));
}

function uriOf(notebook: Notebook | undefined, others: readonly Notes[]): { readonly uri?: string } {
  const notes = others.find((one) => one.notebook === notebook);
  return notes ? { uri: notes.uri } : {};
}

/** Returns the number of modules that remain, and their time. */
export function leftOf(planned: readonly Planned[]): Left {
  const { modules, time, withoutTime } = remaining(planned);
  return { modules, ...(time && { time }), withoutTime };
}

/** Returns the pace of each kind, then that of all modules. */
export function kindPaces({ kinds, all }: Paces): KindPace[] {
  return [
    ...Array.from(kinds, ([kind, { factor, modules }]) => ({ kind, factor, modules })),
    ...(all ? [{ factor: all.factor, modules: all.modules }] : []),
  ];
}
