import { formatMinutes } from '../../course/progress/minutes';
import type { Area, Level, Minutes, Module, RegionEntries } from '../../notes/model/notes';
import type { OutlineNode } from '../../notes/model/outline';
import { overlaps } from '../../text/span';

/** Returns the modules of a node of the outline and its descendants. */
export function modulesOf({ entry, children }: OutlineNode): Module[] {
  return entry.type === 'module' ? [entry] : children.flatMap(modulesOf);
}

/** Returns a region's modules in an area or level. */
export function modulesIn({ modules }: RegionEntries, { body }: Area | Level): Module[] {
  return modules.filter(({ span }) => overlaps(span, body));
}

/** Totals of modules. */
interface Sums {
  readonly modules: number;
  readonly withoutTime: number;
  readonly time?: Minutes | undefined;
}

/** Returns the totals of modules: "12 modules, 6 h 10 min, 2 without time", "1 module, no time". */
export function countedSum({ modules, withoutTime, time }: Sums): string {
  const without = time && withoutTime > 0 ? `${withoutTime} without time` : '';
  const count = modules === 1 ? '1 module' : `${modules} modules`;
  return [count, time ? formatMinutes(time) : 'no time', without].filter(Boolean).join(', ');
}

/**
 * Returns the totals of modules within the default of `editor.inlayHints.maximumLength`, which cuts longer hints: without
 * the number of modules without time, if it has no room.
 */
export function hintText(sums: Sums): string {
  const whole = countedSum(sums);
  return whole.length <= LONGEST_HINT ? whole : countedSum({ ...sums, withoutTime: 0 });
}

/** In UTF-16 code units. */
const LONGEST_HINT = 43;

/** Returns the total time of modules: "1 h 25 min · 1 without time", "no time"; "" for no modules. */
export function sumText({ modules, withoutTime, time }: Sums): string {
  const without = time && withoutTime > 0 ? `${withoutTime} without time` : '';
  const known = time ? formatMinutes(time) : modules > 0 ? 'no time' : '';
  return [known, without].filter(Boolean).join(' · ');
}
