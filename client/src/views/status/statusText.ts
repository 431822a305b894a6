import { t } from '@vscode/l10n';
import { timeText } from '../../../../server/src/course/progress/times';
import { withoutNotesText, withoutTimeText } from '../../../../server/src/notes/model/counts';
import type { TreeEntry } from '../../../../server/src/protocol';
import { joinFacts, plural } from '../../../../server/src/text/language';

/** A line about the progress of notes and what is missing. */
export interface StatusText {
  /** The progress: "7 of 12 modules done, 6 h 10 min". */
  readonly text: string;
  /** The missing parts: "2 without a time, 5 without notes". */
  readonly detail: string;
}

/** Returns the progress of notes and what is missing in them. */
export function statusText({
  modules,
  unfinished,
  withoutTime,
  withoutNotes,
  ...times
}: Pick<TreeEntry, 'modules' | 'unfinished' | 'withoutTime' | 'withoutNotes' | 'spent' | 'planned'>): StatusText {
  if (modules === 0) return { text: t('No modules yet'), detail: '' };
  const known = timeText(times) ?? t('no time');
  const done = modules - unfinished;
  const missing = [withoutTime > 0 && withoutTimeText(withoutTime), withoutNotes > 0 && withoutNotesText(withoutNotes)];
  return {
    text: plural(
      modules,
      t('{0} of {1} module done, {2}', done, modules, known),
      t('{0} of {1} modules done, {2}', done, modules, known),
    ),
    detail: joinFacts(missing),
  };
}
