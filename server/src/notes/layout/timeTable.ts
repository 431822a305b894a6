import { mostFrequent } from '../../text/mostFrequent';
import type { Time } from '../model/notes';
import type { TimePhrase } from '../time/time';
import { CERTAIN_EVIDENCE, hasEvidence } from '../titles/candidate';
import { indexOfLine, type Line } from '../titles/line';
import { likenessTo } from '../titles/rowLikeness';
import { isContentsName } from '../words/sectionNames';
import { isSumTitle } from '../words/sumTitle';
import { timeOnLine } from './moduleTimes';

/** A row of a time table at the top of the notes: "Video: Why Docker? -- 50 min". */
export interface TableRow {
  readonly line: Line;
  /** The line of its level in the table. */
  readonly level: Line | undefined;
  /** The title of its area in the table. */
  readonly area: Line | undefined;
  readonly time: Time;
  /** Whether the row or the table's heading marks the time as spent. */
  readonly isMarkedSpent: boolean;
}

/** A part of the notes that repeats the modules with their times. */
export interface TimeTable {
  readonly lines: ReadonlySet<Line>;
  readonly levels: readonly { readonly line: Line; readonly area: Line | undefined }[];
  readonly rows: readonly TableRow[];
}

const HEADING =
  /^(?:my )?(?:times?|hours?)\b.{0,30}$|\btime ?(?:table|sheet|log|spen[dt])\b|^(?:zeiten|zeittabelle|zeitübersicht|temps passés?|tiempos?)\b.{0,30}$|工时|时间/i; // "Time spend"
const PLANNED = /\b(?:plan(?:ned)?|estimate[ds]?|geplant|tiempos? previstos?)\b|\btemps prévus?|预计|计划/i; // "Planned times"
const SPENT = /\b(?:spen[dt]|log|sheet|took|gebraucht|passés?)\b|用时/i; // "Time spent"
const MIN_ROWS = 3;

/**
 * Returns the time table of the notes; `undefined` if there is none. It is the section of a heading such as "Time spent", up to
 * the next heading of at most its depth, or a table with times before the first module.
 */
export function timeTableOf(lines: readonly Line[]): TimeTable | undefined {
  const heading = lines.find((line) => line.depth !== undefined && isTimeTableHeading(line.candidate.title));
  return (heading && tableBelow(heading, lines)) ?? timedContents(lines) ?? tableAtStart(lines);
}

const MIN_NOTED = 2;

/**
 * Returns a table of contents with times, "Wires - 1m 52s" below "## Contents", if headings below repeat some of its titles.
 */
function timedContents(lines: readonly Line[]): TimeTable | undefined {
  const heading = lines.find(({ depth, candidate }) => depth !== undefined && isContentsName(candidate.title));
  const table = heading && tableBelow(heading, lines);
  if (!heading || !table || table.rows.length * 2 < table.lines.size - 1) return undefined;
  const headings = lines.filter((line) => line.depth !== undefined && line !== heading && !table.lines.has(line));
  return rowsByLine(table, headings).size >= MIN_NOTED ? table : undefined;
}

/** Returns whether a heading is the title of a time table: "Time spent". */
export function isTimeTableHeading(title: string): boolean {
  return HEADING.test(title);
}

function tableAtStart(lines: readonly Line[]): TimeTable | undefined {
  const first = lines.findIndex((line) => line.candidate.shape !== 'row' && hasEvidence(line.candidate));
  const own = lines.slice(0, Math.max(0, first)).filter((line) => line.candidate.shape === 'row');
  const rows = own.flatMap((line): TableRow[] => {
    const phrase = rowPhrase(line);
    if (!phrase) return [];
    const time = timeOnLine(line, phrase, phrase.role ?? 'spent');
    return [{ line, level: undefined, area: undefined, time, isMarkedSpent: phrase.role === 'spent' }];
  });
  return tableOf(own, rows, []);
}

function tableBelow(heading: Line, lines: readonly Line[]): TimeTable | undefined {
  const after = lines.slice(indexOfLine(lines, heading) + 1);
  // "# Time log" may be the title of a journal with a table.
  const next = after.findIndex(
    ({ depth, candidate }) =>
      depth !== undefined && (depth <= (heading.depth as number) || candidate.weights.series >= CERTAIN_EVIDENCE),
  );
  const own = next < 0 ? after : after.slice(0, next);
  const role = PLANNED.test(heading.candidate.title) ? 'estimate' : 'spent';
  const isMarkedSpent = SPENT.test(heading.candidate.title);
  const rows: TableRow[] = [];
  const levels: { line: Line; area: Line | undefined }[] = [];
  let level: Line | undefined;
  let area: Line | undefined;
  for (const line of own) {
    const phrase = rowPhrase(line);
    if (line.level) {
      level = line;
      levels.push({ line, area });
    } else if (line.depth !== undefined) {
      area = line;
      level = undefined;
    } else if (phrase) {
      const time = timeOnLine(line, phrase, phrase.role ?? role);
      rows.push({ line, level, area, time, isMarkedSpent: phrase.role === 'spent' || isMarkedSpent });
    }
  }
  return tableOf([heading, ...own], rows, levels);
}

/** Returns the table in some lines, without rows of totals; `undefined` if it has too few rows. */
function tableOf(
  lines: readonly Line[],
  rows: readonly TableRow[],
  levels: TimeTable['levels'],
): TimeTable | undefined {
  if (rows.length < MIN_ROWS) return undefined;
  return { lines: new Set(lines), levels, rows: rows.filter(({ line }) => !isSumTitle(line.candidate.title)) };
}

function rowPhrase({ candidate }: Line): TimePhrase | undefined {
  const isOther =
    candidate.timeLine !== undefined || candidate.title === '' || candidate.weights.series >= CERTAIN_EVIDENCE;
  return isOther ? undefined : candidate.times.at(-1);
}

/**
 * Assigns rows to lines of the notes by similarity of titles, most similar first, each line and row once. Headings of the most
 * common depth take precedence: others may be topics in the notes of a module.
 */
export function rowsByLine(table: TimeTable, lines: readonly Line[]): ReadonlyMap<Line, TableRow> {
  const { rows } = table;
  const alikeRows = likenessTo(rows.map((row) => row.line.candidate));
  const parents = parentsOf(table, lines);
  const pairs = lines
    .filter((line) => mayBeListed(line) && !parents.has(line))
    .flatMap((line) => alikeRows(line.candidate).map(({ row, alike }) => ({ row: rows[row] as TableRow, line, alike })))
    .sort((a, b) => b.alike - a.alike);
  const found = assigned(pairs);
  const depth = mostFrequent([...found.keys()].flatMap((line) => line.depth ?? []));
  if ([...found.keys()].every((line) => line.depth === undefined || line.depth === depth)) return found;
  const isCommon = ({ line }: Pair) => line.depth === depth;
  return assigned([...pairs.filter(isCommon), ...pairs.filter((pair) => !isCommon(pair))]);
}

interface Pair {
  readonly row: TableRow;
  readonly line: Line;
}

/** Returns the rows by line, of each pair whose line and row are not in an earlier pair. */
function assigned(pairs: readonly Pair[]): ReadonlyMap<Line, TableRow> {
  const found = new Map<Line, TableRow>();
  const used = new Set<TableRow>();
  for (const { row, line } of pairs) {
    if (found.has(line) || used.has(row)) continue;
    found.set(line, row);
    used.add(row);
  }
  return found;
}

/** Returns the headings that contain the table, and thus are titles of several of its rows. */
function parentsOf(table: TimeTable, lines: readonly Line[]): ReadonlySet<Line> {
  const [first] = table.lines;
  const before = first ? lines.filter(({ start, depth }) => depth !== undefined && start < first.start) : [];
  const parents = new Set<Line>();
  let depth = first?.depth ?? 0;
  for (const line of before.reverse()) {
    if ((line.depth as number) >= depth) continue;
    parents.add(line);
    depth = line.depth as number;
  }
  return parents;
}

function mayBeListed({ level, depth, candidate }: Line): boolean {
  return !level && (depth !== undefined || hasEvidence(candidate));
}
