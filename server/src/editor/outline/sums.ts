import { t } from '@vscode/l10n';
import { formatMinutes, formatShort } from '../../course/progress/minutes';
import { type Times, type Totals, timeText } from '../../course/progress/times';
import { modulesText, withoutTimeText } from '../../notes/model/counts';
import type { Area, Level, Module, RegionEntries } from '../../notes/model/notes';
import type { OutlineNode } from '../../notes/model/outline';
import { joinFacts } from '../../text/language';
import { overlaps } from '../../text/span';

/** Returns the modules of a node of the outline and its descendants. */
export function modulesOf({ entry, children }: OutlineNode): Module[] {
  return entry.type === 'module' ? [entry] : children.flatMap(modulesOf);
}

/** Returns a region's modules in an area or level. */
export function modulesIn({ modules }: RegionEntries, { body }: Area | Level): Module[] {
  return modules.filter(({ span }) => overlaps(span, body));
}

type Sums = Pick<Totals, 'modules' | 'withoutTime'> & Partial<Times>;

/** Returns the totals of modules, the most important first: "12 modules, 6 h 10 min, 2 without a time", "1 module, no time". */
export function countedSum(sums: Sums): string {
  return joinFacts(parts(sums, formatMinutes));
}

/**
 * Returns the totals of modules within the default of `editor.inlayHints.maximumLength`, which cuts longer hints: without
 * the number of modules without a time, if it has no room, and else with short times.
 */
export function hintText(sums: Sums): string {
  const whole = countedSum(sums);
  if (whole.length <= MAX_HINT_LENGTH) return whole;
  const first = joinFacts(parts(sums, formatMinutes).slice(0, 2));
  return first.length <= MAX_HINT_LENGTH ? first : joinFacts(parts(sums, formatShort).slice(0, 2));
}

/** In UTF-16 code units. */
const MAX_HINT_LENGTH = 43;

function parts(sums: Sums, format: typeof formatMinutes): string[] {
  const time = timeText(sums, format);
  return [modulesText(sums.modules), time ?? t('no time'), ...(time === undefined ? [] : without(sums))];
}

/**
 * Returns the time of a module, or the total of several: "1 h 25 min · 1 without a time", "30 min planned", "no time"; "" for
 * none.
 */
export function sumText(sums: Sums): string {
  const time = timeText(sums);
  if (time === undefined) return sums.modules > 0 ? t('no time') : '';
  return sums.modules === 1 ? time : [time, ...without(sums)].join(' · ');
}

function without({ withoutTime }: Sums): string[] {
  return withoutTime > 0 ? [withoutTimeText(withoutTime)] : [];
}
