import { type Day, formatDay } from '../../course/days/day';
import type { NotesTogether } from '../../course/plan/courses';
import type { Goal, GoalPlan } from '../../course/plan/goal';
import type { Paces } from '../../course/plan/pace';
import type { Planned } from '../../course/plan/plan';
import { isTodoOf, type TodoPlace } from '../../course/plan/todo';
import type { GoalDay, GoalPart, GoalState } from '../../protocol/plan';
import { groupBy } from '../../text/groupBy';
import { goalModules } from './goalModules';
import { kindPaces, plannedModules, remainingWork } from './plannedModules';

/** Returns the remaining work of a goal by area and level; without a goal, all that remains. */
export function goalState(notes: NotesTogether, paces: Paces, goal: Goal | undefined, today: Day): GoalState {
  const { planned, goal: found, notes: counted } = goalModules(notes, paces, goal, today);
  const places = goalPlaces(found, planned);
  const [, ...others] = counted;
  return {
    ...(found && { goal: goalDay(found) }),
    ...(others.length > 0 && { beside: others.map(({ uri }) => uri) }),
    left: remainingWork(planned),
    parts: places.map((place) => part(place, inPlace(planned, place, places))),
    paces: kindPaces(paces),
  };

  function part({ area, level }: TodoPlace, planned: readonly Planned[]): GoalPart {
    return {
      ...(area !== undefined && { area }),
      ...(level !== undefined && { level }),
      left: remainingWork(planned),
      modules: plannedModules(notes, planned),
    };
  }
}

function goalDay({ by, days, perWeek, unknown }: GoalPlan): GoalDay {
  return { by: formatDay(by), days, ...(perWeek && { perWeek }), unknown };
}

/** Returns the areas and levels of a goal, completed or not; those of the remaining modules where it includes everything. */
function goalPlaces(goal: GoalPlan | undefined, planned: readonly Planned[]): TodoPlace[] {
  const left = todoPlaces(planned);
  return (
    goal?.areas?.flatMap(({ area, levels }) => {
      if (levels) return levels.map((level) => ({ area, level }));
      const own = left.filter((place) => place.area === area);
      return own.length > 0 ? own : [{ area, level: undefined }];
    }) ?? left
  );
}

function todoPlaces(planned: readonly Planned[]): TodoPlace[] {
  const places = planned.map(({ todo: { area, level } }) => ({ area, level }));
  return [...groupBy(places, keyOf).values()].flatMap(([place]) => place ?? []);
}

/** Returns the modules of an area or level. A page that several of them list counts in the first one of the goal. */
function inPlace(planned: readonly Planned[], place: TodoPlace, places: readonly TodoPlace[]): Planned[] {
  return planned.filter(({ todo }) => places.find((one) => isTodoOf(todo, sameAs(one))) === place);
}

function sameAs(one: TodoPlace): (other: TodoPlace) => boolean {
  const key = keyOf(one);
  return (other) => keyOf(other) === key;
}

function keyOf({ area, level }: TodoPlace): string {
  return `${area ?? ''}\n${level ?? ''}`;
}
