import { speaks } from './candidate';
import { absolute, type Line } from './line';
import type { Time } from './notebook';
import { titleLikeness } from './titleWords';

/** A row of a time table at the top of the notes: "Video: Why Docker? -- 50 min". */
export interface TableRow {
  readonly line: Line;
  /** The line of the level that it stands under in the table. */
  readonly level: Line | undefined;
  /** The title of the area that it stands under in the table. */
  readonly area: Line | undefined;
  readonly time: Time;
}

/** A part of the notes that lists modules with their times a second time. */
export interface TimeTable {
  readonly lines: ReadonlySet<Line>;
  readonly levels: readonly { readonly line: Line; readonly area: Line | undefined }[];
  readonly rows: readonly TableRow[];
}

const HEADING = /^(?:my )?(?:time|hours?)\b.{0,30}$|\btime ?(?:table|sheet|log|spen[dt])\b|工时|时间/i; // "Time spend"
const FEWEST_ROWS = 3;

/** The time table of the notes: under a heading that says so, up to the next heading as high. */
export function timeTableOf(lines: readonly Line[]): TimeTable | undefined {
  const heading = lines.find((line) => line.depth !== undefined && HEADING.test(line.candidate.title));
  if (!heading) return undefined;
  const after = lines.slice(heading.index + 1);
  const next = after.findIndex((line) => line.depth !== undefined && line.depth <= (heading.depth as number));
  const own = next < 0 ? after : after.slice(0, next);
  const rows: TableRow[] = [];
  const levels: { line: Line; area: Line | undefined }[] = [];
  let level: Line | undefined;
  let area: Line | undefined;
  for (const line of own) {
    const time = rowTime(line);
    if (line.level) {
      level = line;
      levels.push({ line, area });
    } else if (line.depth !== undefined) {
      area = line;
      level = undefined;
    } else if (time) rows.push({ line, level, area, time });
  }
  return rows.length >= FEWEST_ROWS ? { lines: new Set([heading, ...own]), levels, rows } : undefined;
}

function rowTime(line: Line): Time | undefined {
  const phrase = line.candidate.timeLine ? undefined : line.candidate.times.at(-1);
  if (!phrase || line.candidate.title === '') return undefined;
  return {
    span: absolute(line, phrase.span),
    amount: absolute(line, phrase.amount),
    minutes: phrase.minutes,
    role: phrase.role ?? 'spent',
  };
}

const ALIKE = 0.6;

/** Which line of the notes each row is about: the pairs of titles most alike first, each line and row once. */
export function rowsByLine(table: TimeTable, lines: readonly Line[]): ReadonlyMap<Line, TableRow> {
  const titles = lines.filter((line) => !line.level && (line.depth !== undefined || speaks(line.candidate)));
  const pairs = table.rows.flatMap((row) =>
    titles.map((line) => ({ row, line, likeness: titleLikeness(row.line.candidate.title, line.candidate.title) })),
  );
  const found = new Map<Line, TableRow>();
  const used = new Set<TableRow>();
  for (const { row, line, likeness } of pairs.sort((a, b) => b.likeness - a.likeness)) {
    if (likeness < ALIKE || found.has(line) || used.has(row)) continue;
    found.set(line, row);
    used.add(row);
  }
  return found;
}
