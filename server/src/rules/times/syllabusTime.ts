import { t } from '@vscode/l10n';
import { formatMinutes } from '../../course/progress/minutes';
import type { Syllabus } from '../../course/syllabus/syllabus';
import { choice, type Fix, fix } from '../../findings/finding';
import type { Module, Notes } from '../../notes/model/notes';
import { insertEstimate } from '../../notes/writing/writing';
import { knownModules } from '../syllabus/knownModules';

/** The additions of the syllabus to a finding: its time, for the message, and the fix that inserts it. */
interface SyllabusTime {
  /** "30 min"; `undefined` if the syllabus has no time. */
  readonly time: string | undefined;
  readonly fixes: readonly Fix[];
}

/**
 * Returns the syllabus's time for a module without one. A module that may not be studied yet gets no fix. A range is shown, but
 * not offered as a fix.
 */
export function syllabusTime(notes: Notes, module: Module, syllabus: Syllabus, isStudied: boolean): SyllabusTime {
  const minutes = knownModules(notes, syllabus).of.get(module)?.minutes;
  if (!minutes) return { time: undefined, fixes: [] };
  const time = formatMinutes(minutes);
  const edit = insertEstimate(notes, module, minutes.most);
  const write = isStudied ? fix : choice;
  return {
    time,
    fixes: minutes.least === minutes.most ? [write(t('Use {0} from the syllabus', time), edit)] : [],
  };
}
