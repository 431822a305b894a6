import { lazy } from '../../text/memoize';
import { type Span, shift } from '../../text/span';
import type { Area, Entry, Group, Level, Module, RegionEntries, Time, Topic } from './notes';

const unmoved = new WeakMap<RegionEntries, RegionEntries>();

/**
 * Returns the entries of a region at their original offsets. As long as edits only move them, the result is the same object.
 */
export function asRead(entries: RegionEntries): RegionEntries {
  return unmoved.get(entries) ?? entries;
}

/**
 * Returns the entries of a region, shifted by `by` UTF-16 units. Each list is shifted when it is first read, since an edit
 * moves all regions after it, of which few are requested.
 */
export function shiftEntries(entries: RegionEntries, by: number): RegionEntries {
  const original = asRead(entries);
  const way = entries.span.start + by - original.span.start;
  if (way === 0) return original;
  const area = lazy(() => original.area && { ...original.area, ...movedTitle(original.area, way) });
  const inArea = lazy(() => movedInArea(original, way, area()));
  const moved: RegionEntries = {
    span: shift(original.span, way),
    get area() {
      return area();
    },
    get levels() {
      return inArea().levels;
    },
    get groups() {
      return inArea().groups;
    },
    get modules() {
      return inArea().modules;
    },
    get topics() {
      return inArea().topics;
    },
  };
  unmoved.set(moved, original);
  return moved;
}

function movedInArea(entries: RegionEntries, by: number, area: Area | undefined) {
  const levels = entries.levels.map((level): Level => ({ ...level, ...movedTitle(level, by), area }));
  const levelOf = movedFrom(entries.levels, levels);
  const groups = entries.groups.map(
    (group): Group => ({ ...group, ...movedTitle(group, by), area, level: levelOf(group.level) }),
  );
  const groupOf = movedFrom(entries.groups, groups);
  return {
    levels,
    groups,
    modules: entries.modules.map((module) => movedModule(module, by, area, levelOf, groupOf)),
    topics: entries.topics.map((topic): Topic => ({ ...topic, ...movedTitle(topic, by), area })),
  };
}

type Moved<Some> = (before: Some | undefined) => Some | undefined;

function movedFrom<Some>(before: readonly Some[], after: readonly Some[]): Moved<Some> {
  const known = new Map(before.map((entry, n) => [entry, after[n]]));
  return (entry) => entry && known.get(entry);
}

function movedModule(
  module: Module,
  by: number,
  area: Area | undefined,
  levelOf: Moved<Level>,
  groupOf: Moved<Group>,
): Module {
  return {
    ...module,
    ...movedTitle(module, by),
    urlSpan: module.urlSpan && shift(module.urlSpan, by),
    spent: module.spent && movedTime(module.spent, by),
    estimate: module.estimate && movedTime(module.estimate, by),
    empty: module.empty && movedTime(module.empty, by),
    area,
    levelLine: levelOf(module.levelLine),
    group: groupOf(module.group),
  };
}

function movedTitle({ span, titleSpan, body }: Entry, by: number): Record<'span' | 'titleSpan' | 'body', Span> {
  return { span: shift(span, by), titleSpan: shift(titleSpan, by), body: shift(body, by) };
}

/** Returns a time with its spans shifted by a number of UTF-16 code units. */
function movedTime(time: Time, by: number): Time {
  return { ...time, span: shift(time.span, by), amount: shift(time.amount, by) };
}
