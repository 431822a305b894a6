import type { LevelName, Minutes } from '../../notes/model/notes';
import type { Day } from '../days/day';
import { areaTitled } from '../syllabus/areaTitle';
import type { Syllabus } from '../syllabus/syllabus';
import { likelyMinutes, type Planned, type Remaining, remaining } from './plan';
import { isTodoOf, type TodoPlace } from './todo';

/** The levels of areas that should be done by a day. */
export interface Goal {
  readonly by: Day;
  readonly steps: readonly GoalStep[];
}

/** Some levels in some areas: "Beginner and Intermediate in two areas". */
export interface GoalStep {
  /** Titles of areas, or the number of areas to finish: those that are closest to done. */
  readonly areas: number | readonly string[];
  readonly levels: readonly LevelName[];
}

/** The work that is left for a goal. */
export interface GoalPlan {
  readonly by: Day;
  /** Days from today to the last one, both counted; 0 where that has passed. */
  readonly days: number;
  /** Modules that are left, in the order of the syllabus. */
  readonly planned: readonly Planned[];
  readonly remaining: Remaining;
  /** Minutes that each week from today on takes; undefined where the time is unknown or the day has passed. */
  readonly perWeek: Minutes | undefined;
  /** The levels of areas that the goal includes, in the order of the syllabus. */
  readonly areas: readonly GoalArea[];
  /** Areas that the goal names and the course does not have. */
  readonly unknown: readonly string[];
}

/** An area with the levels of a goal. */
export interface GoalArea {
  readonly area: string;
  readonly levels: readonly LevelName[];
}

/**
 * Returns the part of `planned`, the remaining modules, that a goal includes. The course is the syllabus that the notes follow
 * or, without one, the modules that they list. Areas given by number, not by title, are those of `own`.
 */
export function goalPlan(
  goal: Goal,
  planned: readonly Planned[],
  course: Syllabus,
  today: Day,
  own: Syllabus = course,
): GoalPlan {
  const named = goal.steps.flatMap(({ areas }) => (typeof areas === 'number' ? [] : areas));
  const areas = chosenAreas(goal, planned, course, own);
  const asked = planned.filter(({ todo }) =>
    areas.some(({ area, levels }) => isTodoOf(todo, (place) => isIn(place, area, levels))),
  );
  const left = remaining(asked);
  const days = Math.max(0, goal.by - today + 1);
  return {
    by: goal.by,
    days,
    planned: asked,
    remaining: left,
    perWeek: left.time && days > 0 ? perWeek(left.time, days) : undefined,
    areas,
    unknown: [...new Set(named.filter((title) => areaTitled(course, title) === undefined))],
  };
}

/** Returns the minutes per week; a period of less than a week counts as one week. */
function perWeek({ least, most }: Minutes, days: number): Minutes {
  const weeks = Math.max(days, 7) / 7;
  return { least: least / weeks, most: most / weeks };
}

/**
 * Assigns areas to steps: named areas first, then those nearest to completion to steps with a number; steps with most levels
 * first.
 */
function chosenAreas(
  { steps }: Goal,
  planned: readonly Planned[],
  course: Syllabus,
  own: Syllabus,
): readonly GoalArea[] {
  const chosen = new Map<string, ReadonlySet<LevelName>>();
  const choose = (area: string, levels: readonly LevelName[]) =>
    chosen.set(area, new Set([...(chosen.get(area) ?? []), ...levels]));
  const counted: { readonly count: number; readonly levels: readonly LevelName[] }[] = [];
  for (const { areas, levels } of steps) {
    if (typeof areas === 'number') counted.push({ count: areas, levels });
    else for (const area of areas.flatMap((title) => areaTitled(course, title) ?? [])) choose(area, levels);
  }
  counted.sort((some, other) => other.levels.length - some.levels.length);
  for (const { count, levels } of counted) {
    const nearest = own.areas
      .filter((area) => !chosen.has(area))
      .map((area) => ({ area, lacks: levelsLacking(own, area, levels), left: minutesLeft(planned, area, levels) }))
      .filter(({ lacks }) => lacks < levels.length)
      .sort((some, other) => some.lacks - other.lacks || some.left - other.left);
    for (const { area } of nearest.slice(0, count)) choose(area, levels);
  }
  return course.areas.flatMap((area) => {
    const levels = chosen.get(area);
    return levels ? { area, levels: [...levels] } : [];
  });
}

/** Returns the number of `levels` that the course lacks in an area. An area without any of them would be complete at once. */
function levelsLacking({ modules }: Syllabus, area: string, levels: readonly LevelName[]): number {
  return levels.filter((level) => !modules.some((module) => isIn(module, area, [level]))).length;
}

function minutesLeft(planned: readonly Planned[], area: string, levels: readonly LevelName[]): number {
  return planned
    .filter(({ todo }) => isTodoOf(todo, (place) => isIn(place, area, levels)))
    .reduce((sum, one) => sum + likelyMinutes(one), 0);
}

function isIn(place: TodoPlace, area: string, levels: readonly LevelName[]): boolean {
  return place.area === area && place.level !== undefined && levels.includes(place.level);
}
