import { t } from '@vscode/l10n';
import { formatDayInWords, readDay } from '../../../server/src/course/days/day';
import { formatRoughly } from '../../../server/src/course/progress/minutes';
import type { GoalDay, GoalState, RemainingWork } from '../../../server/src/protocol/plan';
import { joinNames, joinSentences, plural } from '../../../server/src/text/language';

/** Returns the title of the page part about a goal: "Goal by 9 December 2026". */
export function goalHeading({ goal }: GoalState): string {
  return goal ? t('Goal by {0}', dayText(goal.by)) : t('Everything that is left');
}

/** Describes the remaining work of a goal, and of which notes it is, in a few paragraphs. */
export function goalSentences({ goal, beside, left, paces }: GoalState, nameOf: (uri: string) => string): string[] {
  const isAtPace = paces.length > 0;
  return [
    goal ? leftUntil(goal, left, isAtPace) : leftSentence(left, isAtPace),
    ...(goal || left.modules === 0
      ? []
      : [t('No goal is set. Select what you want to reach by when, to see the hours per week that it takes.')]),
    ...(goal?.unknown ?? []).map((area) =>
      t('The goal contains the area “{0}”, which is not in the course or your notes.', area),
    ),
    ...(beside ? [t('Also counted: {0}.', shortList(beside.map(nameOf)))] : []),
  ];
}

const MAX_NAMES = 6;

/**
 * Returns names as a list: "week-2.md, week-3.md". If there are many, returns the first ones and the number of others.
 */
function shortList(names: readonly string[]): string {
  const more = names.length - MAX_NAMES;
  return more > 1 ? t('{0} and {1} more', joinNames(names.slice(0, MAX_NAMES)), more) : joinNames(names);
}

function leftUntil({ days, perWeek }: GoalDay, left: RemainingWork, isAtPace: boolean): string {
  const week = perWeek && days >= 7 ? formatRoughly(perWeek) : undefined;
  return joinSentences([daysSentence(days), leftSentence(left, isAtPace, week)]);
}

function daysSentence(days: number): string {
  if (days === 0) return t('That day has passed.');
  return days === 1 ? t('Today is the last day.') : t('{0} days are left, including today and the last day.', days);
}

function leftSentence({ modules, time, withoutTime }: RemainingWork, isAtPace: boolean, week?: string): string {
  if (modules === 0) return t('Nothing is left to study.');
  const known = knownSentence(modules, time && formatRoughly(time), isAtPace, week);
  return joinSentences([known, withoutTime > 0 && unknownSentence(modules, withoutTime)]);
}

/** Returns the sentence about the remaining modules, with their time, altogether and in a week. */
function knownSentence(modules: number, time: string | undefined, isAtPace: boolean, week: string | undefined): string {
  if (time === undefined)
    return plural(modules, t('{0} module is left.', modules), t('{0} modules are left.', modules));
  if (week === undefined)
    return isAtPace
      ? plural(
          modules,
          t('{0} module is left: {1} at your pace.', modules, time),
          t('{0} modules are left: {1} at your pace.', modules, time),
        )
      : plural(
          modules,
          t('{0} module is left: {1}, as planned.', modules, time),
          t('{0} modules are left: {1}, as planned.', modules, time),
        );
  return isAtPace
    ? plural(
        modules,
        t('{0} module is left: {1} at your pace, which is {2} a week.', modules, time, week),
        t('{0} modules are left: {1} at your pace, which is {2} a week.', modules, time, week),
      )
    : plural(
        modules,
        t('{0} module is left: {1}, as planned, which is {2} a week.', modules, time, week),
        t('{0} modules are left: {1}, as planned, which is {2} a week.', modules, time, week),
      );
}

function unknownSentence(modules: number, withoutTime: number): string {
  if (withoutTime < modules)
    return plural(withoutTime, t('{0} of them has no time.', withoutTime), t('{0} of them have no time.', withoutTime));
  return plural(modules, t('It has no time.'), t('They have no time.'));
}

function dayText(by: string): string {
  const day = readDay(by);
  return day === undefined ? by : formatDayInWords(day);
}
