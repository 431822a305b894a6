import type { Module } from '../notebook/notebook';
import type { OutlineNode } from '../notebook/outline';
import { formatMinutes } from '../study/minutes';
import { totals } from '../study/totals';

/** The modules at and below a node of the outline. */
export function modulesOf({ entry, children }: OutlineNode): Module[] {
  return entry.type === 'module' ? [entry] : children.flatMap(modulesOf);
}

/** How long modules take together: "1 h 25 min · 1 without time", "no time"; "" where there are none. */
export function sumOf(modules: readonly Module[]): string {
  const { time, withoutTime } = totals(modules);
  const without = time && withoutTime > 0 ? `${withoutTime} without time` : '';
  const known = time ? formatMinutes(time) : modules.length > 0 ? 'no time' : '';
  return [known, without].filter(Boolean).join(' · ');
}
