import type { GoalPart } from '../../../server/src/protocol/plan';
import { groupBy } from '../../../server/src/text/groupBy';

/** The value of `studyNotes.goal`. */
export interface GoalSetting {
  /** The last day: "2026-12-09". */
  readonly by: string;
  /** What to reach by then; absent for everything. */
  readonly reach?: readonly GoalReach[];
}

/** Levels in some areas; without levels, everything in them. */
export interface GoalReach {
  readonly areas: readonly string[];
  readonly levels?: readonly string[];
}

/** Returns the setting for a goal that includes the selected parts of all parts that are left. */
export function goalSetting(selected: readonly GoalPart[], all: readonly GoalPart[], by: string): GoalSetting {
  const isWhole = selected.length === all.length || selected.some(({ area }) => area === undefined);
  return isWhole ? { by } : { by, reach: reachOf(selected, all) };
}

/** Areas of which the same levels are selected are written together. */
function reachOf(selected: readonly GoalPart[], all: readonly GoalPart[]): GoalReach[] {
  const counts = groupBy(all, ({ area }) => area);
  const areas = Array.from(
    groupBy(selected, ({ area }) => area),
    ([area = '', parts]) => {
      const levels = parts.flatMap(({ level }) => level ?? []);
      const isWhole = parts.length === counts.get(area)?.length || levels.length < parts.length;
      return { area, levels: isWhole ? undefined : levels };
    },
  );
  return Array.from(groupBy(areas, ({ levels }) => levels?.join('\n')).values(), (alike) => ({
    areas: alike.map(({ area }) => area),
    ...(alike[0]?.levels && { levels: alike[0].levels }),
  }));
}
