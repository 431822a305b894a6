import { t } from '@vscode/l10n';
import { placeText } from '../../../server/src/course/plan/placeText';
import { formatMinutes, formatRoughly } from '../../../server/src/course/progress/minutes';
import type { Plan, PlannedModule, TimeRange } from '../../../server/src/protocol/plan';
import { joinFacts, plural } from '../../../server/src/text/language';
import { escapeIcons } from '../text/escapeIcons';

/** A module of a plan as a row to pick. */
export interface PlannedText {
  readonly label: string;
  readonly description: string;
  readonly detail: string;
}

/** Returns the row for a module of a plan. Its texts are short, as a list truncates the end; the overview shows the pace. */
export function plannedText(module: PlannedModule, nameOf: (uri: string) => string): PlannedText {
  const { title, area, level, planned, forecast } = module;
  const isCorrected = planned && forecast && formatRoughly(planned) !== formatRoughly(forecast);
  const times = [forecast && formatRoughly(forecast), isCorrected && t('{0} planned', formatMinutes(planned))];
  return {
    label: escapeIcons(title),
    description: joinFacts(times),
    detail: escapeIcons([placeText(area, level), whereText(module, nameOf)].filter(Boolean).join(' · ')),
  };
}

/** Returns the file of a module that is not in the planned notes: "in week-2.md". */
export function whereText({ at, uri }: PlannedModule, nameOf: (uri: string) => string): string {
  if (!at) return t('not in your notes yet');
  return uri === undefined ? '' : t('in {0}', nameOf(uri));
}

/** Returns the title of a plan: "Plan for 45 min: 3 of 20 modules fit". */
export function fittingText({ fitting, left }: Plan, minutes: number): string {
  const time = formatMinutes({ least: minutes, most: minutes });
  const { length: fit } = fitting;
  if (left.modules === 1) return t('Plan for {0}: {1} of 1 module fits', time, fit);
  return plural(
    fit,
    t('Plan for {0}: {1} of {2} modules fits', time, fit, left.modules),
    t('Plan for {0}: {1} of {2} modules fit', time, fit, left.modules),
  );
}

/** Returns the total time of modules: "about 1 h to 1 h 30 min". */
export function timeTogether(modules: readonly PlannedModule[]): string {
  const sum = (end: keyof TimeRange) => modules.reduce((total, { forecast }) => total + (forecast?.[end] ?? 0), 0);
  return formatRoughly({ least: sum('least'), most: sum('most') });
}

/** Returns the message for a time into which no module fits. */
export function nothingFits({ shortest, left }: Plan, minutes: number): string {
  if (left.modules === 0) return t('Nothing is left to study. All modules have notes or a time.');
  if (!shortest?.forecast)
    return left.modules === 1
      ? t('The only module left has no time.')
      : t('None of the {0} modules that are left has a time.', left.modules);
  const time = formatMinutes({ least: minutes, most: minutes });
  const least = formatRoughly(shortest.forecast);
  return t('No module fits into {0}. The shortest is “{1}”, {2}.', time, shortest.title, least);
}
