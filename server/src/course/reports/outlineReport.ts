import {
  type Entry,
  type Minutes,
  type Module,
  minutesOf,
  type Notes,
  plannedFor,
  spentOn,
  type Time,
  timeOf,
} from '../../notes/model/notes';
import { lineAt } from '../../text/lines';

/** The outline of a notes file as plain data. Lines are 1-based, times are minutes, and null means unknown. */
export interface OutlineReport {
  readonly file: string;
  readonly title: string | null;
  readonly notebook: boolean;
  readonly areas: readonly { line: number; title: string; number: number | null }[];
  readonly levels: readonly { line: number; level: string; title: string; area: number | null }[];
  readonly modules: readonly ModuleReport[];
  readonly topics: readonly { line: number; title: string; area: number | null }[];
}

/** A module in the JSON of `study-notes outline`. */
export interface ModuleReport {
  readonly line: number;
  readonly title: string;
  readonly url: string | null;
  readonly kind: string | null;
  /** The time spent if the notes state it, else the estimate; the upper end of a range. */
  readonly minutes: number | null;
  readonly minutesLine: number | null;
  readonly spent: number | null;
  readonly estimate: number | null;
  /** The line of the area. */
  readonly area: number | null;
  readonly level: string | null;
  readonly group: string | null;
  readonly hasNotes: boolean;
}

/** Returns the outline of the notes in `file` for programs. */
export function outlineReport(notes: Notes, file: string): OutlineReport {
  const { lines } = notes;
  const lineOf = (entry: Entry) => lineAt(lines, entry.span.start) + 1;
  const areaLine = ({ area }: Exclude<Entry, { type: 'area' }>) => (area ? lineOf(area) : null);
  const timeLine = (time: Time | undefined) => (time?.minutes ? lineAt(lines, time.amount.start) + 1 : null);

  function moduleReport(module: Module): ModuleReport {
    const time = timeOf(module);
    return {
      line: lineOf(module),
      title: module.title,
      url: module.url ?? null,
      kind: module.kind ?? null,
      minutes: upperEnd(minutesOf(module)),
      minutesLine: timeLine(time),
      spent: upperEnd(spentOn(module)),
      estimate: upperEnd(plannedFor(module)),
      area: areaLine(module),
      level: module.level ?? null,
      group: module.group?.title ?? null,
      hasNotes: module.hasNotes,
    };
  }

  return {
    file,
    title: notes.title ?? null,
    notebook: notes.isNotes,
    areas: notes.areas.map((area) => ({ line: lineOf(area), title: area.title, number: area.number ?? null })),
    levels: notes.levels.map((level) => ({
      line: lineOf(level),
      level: level.level,
      title: level.title,
      area: areaLine(level),
    })),
    modules: notes.modules.map(moduleReport),
    topics: notes.topics.map((topic) => ({ line: lineOf(topic), title: topic.title, area: areaLine(topic) })),
  };
}

function upperEnd(minutes: Minutes | undefined): number | null {
  return minutes?.most ?? null;
}
