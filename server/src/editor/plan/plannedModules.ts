import { rangeOf } from '../../answers/range';
import type { NotesTogether, NotesWithSyllabus } from '../../course/plan/courses';
import type { Paces } from '../../course/plan/pace';
import { type Planned, remaining } from '../../course/plan/plan';
import { areaInSyllabus } from '../../course/syllabus/areas';
import type { Notes } from '../../notes/model/notes';
import type { KindPace, PlannedModule, RemainingWork } from '../../protocol/plan';

/** Converts remaining modules for an answer about the first notes. */
export function plannedModules(all: NotesTogether, planned: readonly Planned[]): PlannedModule[] {
  const [{ notes, syllabus }, ...others] = all;
  const areas = new Set(notes.areas.map((area) => areaInSyllabus(syllabus, notes, area)));
  return planned.map(({ todo: { title, url, kind, area, level, planned: minutes, ...noted }, forecast }) => ({
    title,
    ...(url !== undefined && { url }),
    ...(kind && { kind }),
    ...(area !== undefined && { area }),
    ...(level !== undefined && { level }),
    ...(minutes && { planned: minutes }),
    ...(forecast && { forecast }),
    ...(noted.module && noted.notes && { at: rangeOf(noted.notes.lines, noted.module.span).start }),
    ...uriOf(noted.notes, others),
    ...(!noted.module && area !== undefined && !areas.has(area) && { lacksArea: true }),
  }));
}

function uriOf(notes: Notes | undefined, others: readonly NotesWithSyllabus[]): { readonly uri?: string } {
  const found = others.find((one) => one.notes === notes);
  return found ? { uri: found.uri } : {};
}

/** Returns the number of modules that remain, and their time. */
export function remainingWork(planned: readonly Planned[]): RemainingWork {
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
