import { grouped } from '../notebook/grouped';
import type { LevelName } from '../notebook/notebook';
import { areaTitled } from '../syllabus/areaTitle';
import type { Syllabus } from '../syllabus/syllabus';
import type { Day } from './day';
import { type Planned, type Remaining, remaining } from './plan';

/** How far somebody wants to come by a day. */
export interface Goal {
  readonly by: Day;
  readonly steps: readonly GoalStep[];
}

/** Some levels in some areas: "Beginner and Intermediate in two areas". */
export interface GoalStep {
  /** Areas by their titles, or how many of them, whichever are the nearest to their end. */
  readonly areas: number | readonly string[];
  readonly levels: readonly LevelName[];
}

/** What a goal still takes. */
export interface GoalPlan {
  readonly by: Day;
  /** Days from today to the last one, both counted; 0 where that has passed. */
  readonly days: number;
  /** What is to be studied, in the syllabus's order. */
  readonly planned: readonly Planned[];
  readonly remaining: Remaining;
  /** Minutes that each week from today on takes; undefined where the time is unknown or the day has passed. */
  readonly perWeek: { readonly least: number; readonly most: number } | undefined;
  /** Which levels of which areas the goal comes to. */
  readonly areas: readonly { readonly area: string; readonly levels: readonly LevelName[] }[];
}

/** What of `planned`, which is all that is still to be studied, a goal asks for. */
export function goalPlan(goal: Goal, planned: readonly Planned[], syllabus: Syllabus, today: Day): GoalPlan {
  const areas = chosenAreas(goal, planned, syllabus);
  const levelsOf = new Map(areas.map(({ area, levels }) => [area, levels]));
  const asked = planned.filter(
    ({ todo: { area, level } }) => area !== undefined && level !== undefined && levelsOf.get(area)?.includes(level),
  );
  const left = remaining(asked);
  const days = Math.max(0, goal.by - today + 1);
  const aWeek = (minutes: number) => (minutes * 7) / Math.max(days, 7);
  return {
    by: goal.by,
    days,
    planned: asked,
    remaining: left,
    perWeek: left.time && days > 0 ? { least: aWeek(left.time.least), most: aWeek(left.time.most) } : undefined,
    areas,
  };
}

/** Areas that a step names are taken first; steps that count take the nearest of the others, the ones that ask most first. */
function chosenAreas({ steps }: Goal, planned: readonly Planned[], syllabus: Syllabus): GoalPlan['areas'] {
  const named = steps.flatMap(({ areas, levels }) =>
    typeof areas === 'number' ? [] : areas.flatMap((title) => ({ area: areaTitled(syllabus, title) ?? title, levels })),
  );
  const chosen = [...named];
  const counted = steps
    .flatMap(({ areas, levels }) => (typeof areas === 'number' ? { count: areas, levels } : []))
    .sort((some, other) => other.levels.length - some.levels.length);
  for (const { count, levels } of counted) {
    const taken = new Set(chosen.map(({ area }) => area));
    const nearest = syllabus.areas
      .filter((area) => !taken.has(area))
      .map((area) => ({ area, left: minutesLeft(planned, area, levels) }))
      .sort((some, other) => some.left - other.left);
    for (const { area } of nearest.slice(0, count)) chosen.push({ area, levels });
  }
  return [...grouped(chosen, ({ area }) => area)].map(([area, found]) => ({
    area,
    levels: [...new Set(found.flatMap(({ levels }) => levels))],
  }));
}

/** A module without a time counts as one of half an hour, so that it is not the nearest for being unknown. */
const unknownMinutes = 30;

function minutesLeft(planned: readonly Planned[], area: string, levels: readonly LevelName[]): number {
  return planned
    .filter(({ todo }) => todo.area === area && todo.level !== undefined && levels.includes(todo.level))
    .reduce((sum, { forecast }) => sum + (forecast?.most ?? unknownMinutes), 0);
}
