import type { Minutes, Notes } from '../../notes/model/notes';
import { lineAt } from '../../text/lines';
import type { Figures, Statistics } from '../progress/statistics';

/** The numbers of one notes file as plain data. Times are ranges of minutes, null means unknown, and lines are 1-based. */
export interface StatsReport extends FiguresReport {
  readonly file: string;
  readonly title: string | null;
  readonly areas: readonly AreaReport[];
  readonly levels: readonly LevelReport[];
  /** Progress in each level of the syllabus; empty if the notes do not follow a syllabus. */
  readonly asked: readonly { readonly level: string | null; readonly done: number; readonly listed: number }[];
  /** Number of findings of each severity. */
  readonly findings: FindingCounts;
}

/** The figures of notes, or of a part of them, in the JSON of `study-notes stats`; times in minutes. */
export interface FiguresReport {
  readonly modules: number;
  readonly done: number;
  readonly spent: Minutes | null;
  readonly planned: Minutes | null;
  readonly withoutTime: number;
  readonly withoutNotes: number;
}

/** The figures of one area. */
export interface AreaReport extends FiguresReport {
  readonly area: string | null;
  readonly line: number | null;
  readonly levels: readonly LevelReport[];
}

/** The figures of one level. */
export interface LevelReport extends FiguresReport {
  readonly level: string | null;
}

/** Numbers of findings by level. */
export interface FindingCounts {
  readonly error: number;
  readonly warning: number;
  readonly info: number;
  readonly hint: number;
}

/** Returns the totals of the notes in `file` for programs. */
export function statsReport(file: string, notes: Notes, statistics: Statistics, findings: FindingCounts): StatsReport {
  const levels = (found: Statistics['levels']) =>
    found.map((one) => ({ level: one.level ?? null, ...figuresReport(one) }));
  return {
    file,
    title: notes.title ?? null,
    ...figuresReport(statistics),
    areas: statistics.areas.map((one) => ({
      area: one.area?.title ?? null,
      line: one.area ? lineAt(notes.lines, one.area.span.start) + 1 : null,
      ...figuresReport(one),
      levels: levels(one.levels),
    })),
    levels: levels(statistics.levels),
    asked: statistics.asked.map(({ level, done, listed }) => ({ level: level ?? null, done, listed })),
    findings,
  };
}

function figuresReport({ modules, done, spent, planned, withoutTime, withoutNotes }: Figures): FiguresReport {
  return {
    modules,
    done,
    spent: spent ?? null,
    planned: planned ?? null,
    withoutTime,
    withoutNotes,
  };
}
