import { t } from '@vscode/l10n';
import { labelOf } from '../../notes/model/label';
import type { Entry, Level, Notes } from '../../notes/model/notes';
import { levelTitle } from '../../notes/writing/levelLine';
import { groupBy } from '../../text/groupBy';
import { lineAt } from '../../text/lines';
import { type StudiedDays, studiedDays } from '../days/studiedDays';
import type { LogEntry } from '../days/studyLog';
import { byWeek, type Week } from '../days/weeks';
import { type AreaProgress, progress } from '../progress/progress';
import { type AreaStatistics, type Figures, type LevelStatistics, statistics } from '../progress/statistics';
import type { Syllabus } from '../syllabus/syllabus';
import { type Missing, missing } from './missing';
import { countRemaining, type Remaining } from './remaining';

/** The content of the overview of a notes file. Lines are 0-based. */
export interface Overview {
  readonly title: string;
  readonly all: Figures;
  /** In document order; modules outside of areas come last. */
  readonly areas: readonly AreaRow[];
  /** The modules by level in all areas, easiest first; empty if the notes have no levels. */
  readonly levels: readonly OverviewRow[];
  /** Progress in each area, in the order of the syllabus; empty if the notes do not follow a syllabus. */
  readonly course: readonly AreaProgress[];
  readonly left: Remaining;
  readonly missing: Missing;
  readonly weeks: readonly Week[];
  /** Number of modules whose time has no known day. */
  readonly undated: StudiedDays['undated'];
  /** Number of these modules with a date without a year. */
  readonly withoutYear: StudiedDays['withoutYear'];
}

/** The totals of some modules. */
export interface OverviewRow {
  readonly title: string;
  /** `undefined` if they have no common title line in the notes. */
  readonly line: number | undefined;
  readonly figures: Figures;
}

/** The row of an area in the overview. */
export interface AreaRow extends OverviewRow {
  readonly levels: readonly OverviewRow[];
}

/** Computes the figures of the overview page. */
export function overview(notes: Notes, syllabus: Syllabus, log: readonly LogEntry[]): Overview {
  const figures = statistics(notes, syllabus);
  const levels = groupBy(notes.levels, ({ area }) => area);
  const { days, undated, withoutYear } = studiedDays(notes, syllabus, log);
  return {
    title: notes.title ?? t('Study notes'),
    all: figures,
    areas: figures.areas.map((area) => areaRow(notes, area, levels.get(area.area) ?? [])),
    levels: named(figures.levels).map((level) => ({ title: titleOf(level), line: undefined, figures: level })),
    course: syllabus.modules.length > 0 ? progress(notes, syllabus) : [],
    left: countRemaining(figures, notes, syllabus),
    missing: missing(notes, syllabus),
    weeks: byWeek(days),
    undated,
    withoutYear,
  };
}

function areaRow(notes: Notes, figures: AreaStatistics, levels: readonly Level[]): AreaRow {
  const { area } = figures;
  return {
    title: area ? labelOf(notes, area) : t('Outside of areas'),
    line: area && lineOf(notes, area),
    figures,
    levels: named(figures.levels).map((level) => {
      const line = levels.find((one) => one.level === level.level);
      return { title: titleOf(level), line: line && lineOf(notes, line), figures: level };
    }),
  };
}

/** Returns a row for each level; none if all modules are outside of levels, since its row would repeat that of the area. */
function named(levels: readonly LevelStatistics[]): readonly LevelStatistics[] {
  return levels.some(({ level }) => level !== undefined) ? levels : [];
}

function titleOf({ level }: LevelStatistics): string {
  return level === undefined ? t('Without a level') : levelTitle(level);
}

function lineOf({ lines }: Notes, { span }: Entry): number {
  return lineAt(lines, span.start);
}
