import { t } from '@vscode/l10n';
import type { StatsReport } from '../../../course/reports/statsReport';
import { builtInLevels } from '../../../notes/words/levelNames';
import { levelTitle } from '../../../notes/writing/levelLine';

/** Number of modules of a level that are done, and number of modules in the syllabus or, without a syllabus, in the notes. */
export interface LevelCount {
  readonly done: number;
  readonly of: number;
}

/** Returns all levels of the notes or their syllabi: built-in levels in order, then others, then modules without a level. */
export function levelsIn(reports: readonly StatsReport[]): readonly (string | null)[] {
  const found = new Set(reports.flatMap((report) => countedLevels(report).map(({ level }) => level)));
  const others = [...found].filter((level) => level !== null && !builtInLevels.includes(level));
  return [...builtInLevels, ...others, null].filter((level) => found.has(level));
}

/** Returns the title of a level; `null` is the level of modules without one. */
export function levelName(level: string | null): string {
  return level === null ? t('Without a level') : levelTitle(level);
}

/** Returns the progress of a level; `undefined` if the notes do not have it. */
export function countOf(report: StatsReport, level: string | null): LevelCount | undefined {
  return countedLevels(report).find((one) => one.level === level);
}

function countedLevels({ asked, levels }: StatsReport): readonly (LevelCount & { readonly level: string | null })[] {
  if (asked.length > 0) return asked.map(({ level, done, listed }) => ({ level, done, of: listed }));
  return levels.map(({ level, done, modules }) => ({ level, done, of: modules }));
}

/** Returns the number of findings of all severities. */
export function findingsOf({ findings }: StatsReport): number {
  return findings.error + findings.warning + findings.info + findings.hint;
}
