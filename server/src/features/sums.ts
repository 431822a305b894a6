import type { Minutes, Module } from '../notebook/notebook';
import type { OutlineNode } from '../notebook/outline';
import { formatMinutes } from '../study/minutes';

/** The modules at and below a node of the outline. */
export function modulesOf({ entry, children }: OutlineNode): Module[] {
  return entry.type === 'module' ? [entry] : children.flatMap(modulesOf);
}

/** Sums over modules. */
interface Sums {
  readonly modules: number;
  readonly withoutTime: number;
  readonly time?: Minutes | undefined;
}

/** How long modules take together: "1 h 25 min · 1 without time", "no time"; "" where there are none. */
export function sumText({ modules, withoutTime, time }: Sums): string {
  const without = time && withoutTime > 0 ? `${withoutTime} without time` : '';
  const known = time ? formatMinutes(time) : modules > 0 ? 'no time' : '';
  return [known, without].filter(Boolean).join(' · ');
}
