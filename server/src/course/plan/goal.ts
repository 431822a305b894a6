import type { LevelName, Minutes } from '../../notes/model/notes';
import type { Day } from '../days/day';
import { areaTitled } from '../syllabus/areaTitle';
import type { Syllabus } from '../syllabus/syllabus';
import { perWeek } from './perWeek';
import { likelyMinutes, type Planned, type Remaining, remaining } from './plan';
import { isTodoOf, type TodoPlace } from './todo';

/** The parts of a course that should be done by a day. */
export interface Goal {
  readonly by: Day;
  /** The parts of the course; `undefined` for the whole course. */
  readonly steps: readonly GoalStep[] | undefined;
}

/** The levels of an area that a goal includes; `undefined` for the whole area. */
export type Levels = readonly LevelName[] | undefined;

/** Levels in one or more areas: "Beginner and Intermediate in two areas". */
export interface GoalStep {
  /** Titles of areas, or a number of areas: those that are closest to completion. */
  readonly areas: number | readonly string[];
  /** `undefined` for the whole of these areas. */
  readonly levels: Levels;
}

/** The work that is left for a goal. */
export interface GoalPlan {
  readonly by: Day;
  /** Number of days from today to `by`, both included; 0 if `by` has passed. */
  readonly days: number;
  /** Modules that are left, in the order of the syllabus. */
  readonly planned: readonly Planned[];
  readonly remaining: Remaining;
  /** Minutes per week that are needed from today on; `undefined` if the time is unknown or the day has passed. */
  readonly perWeek: Minutes | undefined;
  /** The areas that the goal includes, in the order of the syllabus; `undefined` for the whole course. */
  readonly areas: readonly GoalArea[] | undefined;
  /** Titles of areas in the goal that the course does not contain. */
  readonly unknown: readonly string[];
}

/** An area with the levels of a goal. */
export interface GoalArea {
  readonly area: string;
  readonly levels: Levels;
}

/**
 * Returns the work that a goal leaves, from `planned`, the remaining modules. `course` is the syllabus that the notes follow
 * or, without one, the modules that they list. A number of areas is chosen from the areas of `own`.
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
 * Returns the areas that the steps select. Areas given by title are selected first. Then each step with a number, those with
 * the most levels first, selects the areas closest to completion that are not selected yet.
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
 * Returns the number of `levels` that an area of the course does not have; without levels, 1 if the course does not have the
 * area. An area that has none of the levels must not be selected: it would count as complete.
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
