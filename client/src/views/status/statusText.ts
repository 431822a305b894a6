import { formatMinutes } from '../../../../server/src/course/progress/minutes';
import type { TreeEntry } from '../../../../server/src/protocol';

/** A line about the progress of notes and what is missing. */
export interface StatusText {
  /** The progress: "7 of 12 modules done, 6 h 10 min". */
  readonly text: string;
  /** The missing parts: "2 without time, 5 without notes". */
  readonly detail: string;
}

/** Returns the progress of notes and what is missing in them. */
export function statusText({
  modules,
  unfinished,
  withoutTime,
  withoutNotes,
  time,
}: Pick<TreeEntry, 'modules' | 'unfinished' | 'withoutTime' | 'withoutNotes' | 'time'>): StatusText {
  if (modules === 0) return { text: 'No modules yet', detail: '' };
  const known = time ? formatMinutes(time) : 'no time';
  const missing = [
    withoutTime > 0 ? `${withoutTime} without time` : '',
    withoutNotes > 0 ? `${withoutNotes} without notes` : '',
  ].filter(Boolean);
  return {
    text: `${modules - unfinished} of ${modules} ${modules === 1 ? 'module' : 'modules'} done, ${known}`,
    detail: missing.join(', '),
  };
}
