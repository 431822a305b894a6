import { t } from '@vscode/l10n';
import type { Paces } from '../../course/plan/pace';
import { remaining, remainingModules, remainingModulesIn } from '../../course/plan/plan';
import { formatRoughly } from '../../course/progress/minutes';
import type { Syllabus } from '../../course/syllabus/syllabus';
import { modulesText, withoutTimeText } from '../../notes/model/counts';
import type { Area, Level, Notes } from '../../notes/model/notes';
import { joinFacts } from '../../text/language';
import { lineAt } from '../../text/lines';

/**
 * Returns the remaining modules and time of notes, or of an area or level in them, at the author's pace: "7 modules, 3 of them only
 * in the syllabus, about 3 h to 4 h at your pace, 2 without a time". `undefined` if everything is done.
 */
export function remainingText(
  notes: Notes,
  syllabus: Syllabus,
  paces: Paces,
  entry?: Area | Level,
): string | undefined {
  const planned = entry ? remainingModulesIn(notes, syllabus, paces, entry) : remainingModules(notes, syllabus, paces);
  const { modules, time, withoutTime } = remaining(planned);
  if (modules === 0) return undefined;
  const missing = planned.filter(({ todo }) => todo.module === undefined).length;
  const known = time && (paces.all ? t('{0} at your pace', formatRoughly(time)) : formatRoughly(time));
  return joinFacts([
    modulesText(modules),
    missing > 0 && t('{0} of them only in the syllabus', missing),
    known,
    withoutTime > 0 && withoutTimeText(withoutTime),
  ]);
}

/** Returns the remaining time of the area or level whose title is in a line. */
export function remainingTextAt(notes: Notes, syllabus: Syllabus, paces: Paces, line: number): string | undefined {
  const entry = [...notes.areas, ...notes.levels].find(({ span }) => lineAt(notes.lines, span.start) === line);
  return entry && remainingText(notes, syllabus, paces, entry);
}
