import { grouped } from '../notebook/grouped';
import type { Notebook } from '../notebook/notebook';
import type { GoalDay, GoalPart, GoalState } from '../protocol/plan';
import { type Day, formatDay } from '../study/day';
import { type Goal, type GoalPlan, goalPlan } from '../study/goal';
import type { Paces } from '../study/pace';
import { leftToStudy, type Planned } from '../study/plan';
import { isTodoOf, type TodoPlace } from '../study/todo';
import { courseOf, type Syllabus } from '../syllabus/syllabus';
import { kindPaces, leftOf, plannedModules } from './plannedModules';

/** What a goal still takes, by areas and levels; without one, all that is left. */
export function goalState(
  notebook: Notebook,
  syllabus: Syllabus,
  paces: Paces,
  goal: Goal | undefined,
  today: Day,
): GoalState {
  const left = leftToStudy(notebook, syllabus, paces);
  const found = goal && goalPlan(goal, left, courseOf(notebook, syllabus), today);
  const asked = found ? found.planned : left;
  const places = found ? goalPlaces(found) : todoPlaces(left);
  return {
    ...(found && { goal: goalDay(found) }),
    left: leftOf(asked),
    parts: places.map((place) => part(place, inPlace(asked, place, places))),
    paces: kindPaces(paces),
  };

  function part({ area, level }: TodoPlace, planned: readonly Planned[]): GoalPart {
    return {
      ...(area !== undefined && { area }),
      ...(level !== undefined && { level }),
      left: leftOf(planned),
      modules: plannedModules(notebook, syllabus, planned),
    };
  }
}

function goalDay({ by, days, perWeek, unknown }: GoalPlan): GoalDay {
  return { by: formatDay(by), days, ...(perWeek && { perWeek }), unknown };
}

function goalPlaces({ areas }: GoalPlan): TodoPlace[] {
  return areas.flatMap(({ area, levels }) => levels.map((level) => ({ area, level })));
}

function todoPlaces(planned: readonly Planned[]): TodoPlace[] {
  const places = planned.map(({ todo: { area, level } }) => ({ area, level }));
  return [...grouped(places, keyOf).values()].flatMap(([place]) => place ?? []);
}

/** A page that several places list counts in the first of them that is asked for. */
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
