import { type Span, shift } from '../text/span';
import type { Area, Entry, Group, Level, Module, RegionEntries, Time, Topic } from './notebook';

const unmoved = new WeakMap<RegionEntries, RegionEntries>();

/** A region's entries where they stood when they were read: the same object as long as edits do no more than move them. */
export function asRead(entries: RegionEntries): RegionEntries {
  return unmoved.get(entries) ?? entries;
}

/** The entries of a region that stands elsewhere and is the same otherwise. */
export function movedEntries(entries: RegionEntries, by: number): RegionEntries {
  if (by === 0) return entries;
  const area: Area | undefined = entries.area && { ...entries.area, ...movedTitle(entries.area, by) };
  const levels = entries.levels.map((level): Level => ({ ...level, ...movedTitle(level, by), area }));
  const levelOf = movedFrom(entries.levels, levels);
  const groups = entries.groups.map(
    (group): Group => ({ ...group, ...movedTitle(group, by), area, level: levelOf(group.level) }),
  );
  const groupOf = movedFrom(entries.groups, groups);
  const moved = {
    span: shift(entries.span, by),
    area,
    levels,
    groups,
    modules: entries.modules.map((module) => movedModule(module, by, area, levelOf, groupOf)),
    topics: entries.topics.map((topic): Topic => ({ ...topic, ...movedTitle(topic, by), area })),
  };
  unmoved.set(moved, asRead(entries));
  return moved;
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

export function movedTime(time: Time, by: number): Time {
  return { ...time, span: shift(time.span, by), amount: shift(time.amount, by) };
}
