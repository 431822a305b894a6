import type { Paces } from '../../course/plan/pace';
import { leftIn, leftToStudy, remaining } from '../../course/plan/plan';
import { formatRoughly } from '../../course/progress/minutes';
import type { Syllabus } from '../../course/syllabus/syllabus';
import type { Area, Level, Notes } from '../../notes/model/notes';
import { count } from '../../text/count';
import { lineAt } from '../../text/lines';

/**
 * Returns the remaining modules and time of notes, or of an area or level in them, at the author's pace: "7 modules, about 3 h to
 * 4 h at your pace, 2 without time". `undefined` if everything is done.
 */
export function left(notes: Notes, syllabus: Syllabus, paces: Paces, entry?: Area | Level): string | undefined {
  const planned = entry ? leftIn(notes, syllabus, paces, entry) : leftToStudy(notes, syllabus, paces);
  const { modules, time, withoutTime } = remaining(planned);
  const known = time ? [`${formatRoughly(time)}${paces.all ? ' at your pace' : ''}`] : [];
  const unknown = withoutTime > 0 ? [`${withoutTime} without time`] : [];
  return modules > 0 ? [count(modules, 'module'), ...known, ...unknown].join(', ') : undefined;
}

/** Returns the remaining time of the area or level whose title is in a line. */
export function leftAt(notes: Notes, syllabus: Syllabus, paces: Paces, line: number): string | undefined {
  const entry = [...notes.areas, ...notes.levels].find(({ span }) => lineAt(notes.lines, span.start) === line);
  return entry && left(notes, syllabus, paces, entry);
}
