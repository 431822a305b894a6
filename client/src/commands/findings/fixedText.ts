import { t } from '@vscode/l10n';
import type { FixedProblems } from '../../../../server/src/protocol';
import { plural } from '../../../../server/src/text/language';

/** Returns the message after "fix all": "Fixed 5 problems, 3 of them with times from the syllabus." */
export function fixedText({ count, times }: FixedProblems): string {
  if (times === 0) return plural(count, t('Fixed {0} problem.', count), t('Fixed {0} problems.', count));
  if (times === count)
    return plural(
      count,
      t('Fixed {0} problem: inserted the time from the syllabus.', count),
      t('Fixed {0} problems: inserted {1} times from the syllabus.', count, times),
    );
  return plural(
    times,
    t('Fixed {0} problems, one of them with a time from the syllabus.', count),
    t('Fixed {0} problems, {1} of them with times from the syllabus.', count, times),
  );
}
