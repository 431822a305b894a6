import { formatMinutes, formatRoughly } from '../../../server/src/course/progress/minutes';
import { levelTitle } from '../../../server/src/notes/writing/adding';
import type { KindPace, Plan, PlannedModule, TimeRange } from '../../../server/src/protocol/plan';
import { noIcons } from '../noIcons';
import { paceBasis } from './paceText';

/** A module of a plan as a row to pick. */
export interface PlannedText {
  readonly label: string;
  readonly description: string;
  readonly detail: string;
}

/** Returns the row for a module of a plan. */
export function plannedText(
  module: PlannedModule,
  paces: readonly KindPace[],
  nameOf: (uri: string) => string,
): PlannedText {
  const { title, kind, planned, forecast } = module;
  const isCorrected = planned && forecast && formatRoughly(planned) !== formatRoughly(forecast);
  const why = isCorrected ? [`${formatMinutes(planned)} planned`, paceBasis(kind, paces)] : [];
  // The most important parts come first: a narrow list truncates the end.
  const parts = [noIcons(placeText(module)), noIcons(whereText(module, nameOf)), why.filter(Boolean).join(', ')];
  return {
    label: noIcons(title),
    description: forecast ? formatRoughly(forecast) : '',
    detail: parts.filter(Boolean).join(' · '),
  };
}

/** Returns "Docker and Containers, Beginner"; an empty text without area and level. */
export function placeText({ area, level }: Pick<PlannedModule, 'area' | 'level'>): string {
  return [area, level && levelTitle(level)].filter(Boolean).join(', ');
}

/** Returns the file of a module that is not in the planned notes: "in week-2.md". */
export function whereText({ at, uri }: PlannedModule, nameOf: (uri: string) => string): string {
  if (!at) return 'not in your notes yet';
  return uri === undefined ? '' : `in ${nameOf(uri)}`;
}

/** Returns the title of a plan: "Plan for 45 min: 3 of 20 modules fit". */
export function fittingText({ fitting, left }: Plan, minutes: number): string {
  const time = formatMinutes({ least: minutes, most: minutes });
  return `Plan for ${time}: ${fitting.length} of ${countOf(left.modules)} ${fitting.length === 1 ? 'fits' : 'fit'}`;
}

/** Returns the total time of modules: "about 1 h to 1 h 30 min". */
export function timeTogether(modules: readonly PlannedModule[]): string {
  const sum = (end: keyof TimeRange) => modules.reduce((total, { forecast }) => total + (forecast?.[end] ?? 0), 0);
  return formatRoughly({ least: sum('least'), most: sum('most') });
}

/** Returns the message for a time into which no module fits. */
export function nothingFits({ shortest, left }: Plan, minutes: number): string {
  if (left.modules === 0) return 'Nothing is left to study. All modules have notes or a time.';
  if (!shortest?.forecast) return `None of the ${countOf(left.modules)} that are left has a time.`;
  const time = formatMinutes({ least: minutes, most: minutes });
  return `No module fits into ${time}. The shortest is “${shortest.title}”, ${formatRoughly(shortest.forecast)}.`;
}

/** Returns "1 module" or "3 modules". */
export function countOf(modules: number): string {
  return modules === 1 ? '1 module' : `${modules} modules`;
}
