import { t } from '@vscode/l10n';
import { readDay } from '../../course/days/day';
import type { Goal, GoalStep } from '../../course/plan/goal';
import type { LevelName } from '../../notes/model/notes';
import { builtInLevels, levelOfLine } from '../../notes/words/levelNames';
import { joinNames } from '../../text/language';
import type { BadSetting } from './badSetting';
import { exceedsLimits } from './textList';

/**
 * Reads the goal from the value of `studyNotes.goal`; `levels` are further names of levels. If any part is invalid, there is no
 * goal, since the rest would be a different one.
 */
export function readGoal(value: unknown, levels: readonly string[], bad: BadSetting[]): Goal | undefined {
  if (value === undefined || value === null) return undefined;
  const found: BadSetting[] = [];
  const goal = goalFrom(value, levels, found);
  for (const each of found) bad.push(each);
  return found.length > 0 ? undefined : goal;
}

function goalFrom(value: unknown, levels: readonly string[], bad: BadSetting[]): Goal | undefined {
  if (!isRecord(value)) {
    bad.push({ name: 'studyNotes.goal', reason: t('must be an object with “by”') });
    return undefined;
  }
  const by = typeof value.by === 'string' ? readDay(value.by) : undefined;
  if (by === undefined) bad.push({ name: 'studyNotes.goal.by', reason: t('must be a day such as "2026-12-09"') });
  if (value.reach === undefined) return by === undefined ? undefined : { by, steps: undefined };
  const reach: readonly unknown[] = Array.isArray(value.reach) ? value.reach : [];
  if (reach.length === 0) bad.push({ name: 'studyNotes.goal.reach', reason: t('must be a list of areas with levels') });
  if (reach.length > MAX_STEPS) {
    bad.push({ name: 'studyNotes.goal.reach', reason: t('must not exceed {0} entries', MAX_STEPS) });
    return undefined;
  }
  const steps = reach.map((step, n) => stepFrom(step, `studyNotes.goal.reach[${n}]`, levels, bad));
  return by === undefined ? undefined : { by, steps };
}

/** Maximum number of steps, far more than users need, since each step is compared with each area. */
const MAX_STEPS = 100;

function stepFrom(value: unknown, name: string, further: readonly string[], bad: BadSetting[]): GoalStep {
  const given = isRecord(value) ? value : {};
  const { areas } = given;
  if (!isCount(areas) && !isTexts(areas))
    bad.push({ name: `${name}.areas`, reason: t('must be a number of areas or a list of area titles') });
  const all = isCount(areas) || isTexts(areas) ? areas : [];
  if (given.levels === undefined) return { areas: all, levels: undefined };
  const names = isTexts(given.levels) ? given.levels : [];
  const levels = names.map((level) => levelNamed(level, further)).filter((level) => level !== undefined);
  if (levels.length === 0 || levels.length < names.length) {
    const known = joinNames([...builtInLevels, ...further]);
    bad.push({ name: `${name}.levels`, reason: t('must be a list of levels: {0}', known) });
  }
  return { areas: all, levels: [...new Set(levels)] };
}

/**
 * Returns the level with a name: "beginner", "Beginner", "Bring it together", or a name from the settings; `undefined` for
 * other names.
 */
function levelNamed(name: string, further: readonly string[]): LevelName | undefined {
  return builtInLevels.find((level) => level === name.trim().toLowerCase()) ?? levelOfLine(name, further);
}

function isCount(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) > 0;
}

function isTexts(value: unknown): value is readonly string[] {
  return (
    Array.isArray(value) && value.length > 0 && value.every((one) => typeof one === 'string') && !exceedsLimits(value)
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
