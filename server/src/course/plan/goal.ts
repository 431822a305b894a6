import type { LevelName, Minutes } from '../../notes/model/notes';
import type { Day } from '../days/day';
import { areaTitled } from '../syllabus/areaTitle';
import type { Syllabus } from '../syllabus/syllabus';
import { perWeek } from './perWeek';
import { likelyMinutes, type Planned, type Remaining, remaining } from './plan';
import { isTodoOf, type TodoPlace } from './todo';

/** The levels of areas that should be done by a day. */
export interface Goal {
  readonly by: Day;
  /** The parts of the course that should be done by then; `undefined` for all of it. */
  readonly steps: readonly GoalStep[] | undefined;
}

/** The levels of an area that a goal includes; `undefined` for everything in it. */
export type Levels = readonly LevelName[] | undefined;

/** Some levels in some areas: "Beginner and Intermediate in two areas". */
export interface GoalStep {
  /** Titles of areas, or the number of areas to finish: those that are closest to done. */
  readonly areas: number | readonly string[];
  /** `undefined` for everything in these areas. */
  readonly levels: Levels;
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
  /** The areas that the goal includes, in the order of the syllabus; `undefined` for all of the course. */
  readonly areas: readonly GoalArea[] | undefined;
  /** Areas that the goal names and the course does not have. */
  readonly unknown: readonly string[];
}

/** An area with the levels of a goal. */
export interface GoalArea {
  readonly area: string;
  readonly levels: Levels;
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
  const { steps } = goal;
  const named = (steps ?? []).flatMap(({ areas }) => (typeof areas === 'number' ? [] : areas));
  const areas = steps && chosenAreas(steps, planned, course, own);
  const asked = areas ? planned.filter(({ todo }) => areas.some((area) => isTodoOf(todo, isIn(area)))) : planned;
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

/**
 * Assigns areas to steps: named areas first, then those nearest to completion to steps with a number; steps with most levels
 * first.
 */
function chosenAreas(
  steps: readonly GoalStep[],
  planned: readonly Planned[],
  course: Syllabus,
  own: Syllabus,
): readonly GoalArea[] {
  const chosen = new Map<string, Levels>();
  const choose = (area: string, levels: Levels) => {
    const before = chosen.has(area) ? chosen.get(area) : [];
    chosen.set(area, before && levels && [...new Set([...before, ...levels])]);
  };
  const counted: { readonly count: number; readonly levels: Levels }[] = [];
  for (const { areas, levels } of steps) {
    if (typeof areas === 'number') counted.push({ count: areas, levels });
    else for (const area of areas.flatMap((title) => areaTitled(course, title) ?? [])) choose(area, levels);
  }
  counted.sort((some, other) => sizeOf(other.levels) - sizeOf(some.levels));
  for (const { count, levels } of counted) {
    const nearest = own.areas
      .filter((area) => !chosen.has(area))
      .map((area) => ({ area, lacks: partsLacking(own, area, levels), left: minutesLeft(planned, { area, levels }) }))
      .filter(({ lacks }) => lacks < (levels?.length ?? 1))
      .sort((some, other) => some.lacks - other.lacks || some.left - other.left);
    for (const { area } of nearest.slice(0, count)) choose(area, levels);
  }
  return course.areas.flatMap((area) => (chosen.has(area) ? { area, levels: chosen.get(area) } : []));
}

function sizeOf(levels: Levels): number {
  return levels?.length ?? Number.POSITIVE_INFINITY;
}

/**
 * Returns the number of `levels` that the course lacks in an area; without levels, 1 if it lacks the area. An area that lacks all
 * would be complete at once.
 */
function partsLacking({ modules }: Syllabus, area: string, levels: Levels): number {
  const parts = levels?.map((level) => [level]) ?? [undefined];
  return parts.filter((part) => !modules.some(isIn({ area, levels: part }))).length;
}

function minutesLeft(planned: readonly Planned[], area: GoalArea): number {
  return planned.filter(({ todo }) => isTodoOf(todo, isIn(area))).reduce((sum, one) => sum + likelyMinutes(one), 0);
}

function isIn({ area, levels }: GoalArea): (place: TodoPlace) => boolean {
  return (place) =>
    place.area === area && (levels === undefined || (place.level !== undefined && levels.includes(place.level)));
}
