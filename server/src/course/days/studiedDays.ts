import { codeAround } from '../../markdown/code/code';
import type { Module, Notes } from '../../notes/model/notes';
import { lineEndAt, lineStartAt } from '../../text/lines';
import type { Span } from '../../text/span';
import { timeSpent } from '../progress/estimates';
import type { Syllabus } from '../syllabus/syllabus';
import { dateOrderOf, readDate } from './dates';
import type { Day } from './day';
import { type LogEntry, nameInLog } from './studyLog';
import type { StudiedDay } from './weeks';
import { nearestTo, readYearlessDate, type YearlessDate } from './yearlessDates';

/** The known days of study. */
export interface StudiedDays {
  readonly days: readonly StudiedDay[];
  /** Number of modules whose time has no known day. */
  readonly undated: number;
  /** Number of these modules with a date without a year. Their year is unknown because no other module has a year. */
  readonly withoutYear: number;
}

/**
 * Returns the days of study: from the log and, for modules that the log does not contain, from the notes. In the notes, the day
 * of a module is next to its time or title, or on a line with a word such as "Finished"; its whole time counts on that day. A
 * day without a year gets the year that is closest to the day of the previous module, else of the next module.
 */
export function studiedDays(notes: Notes, syllabus: Syllabus, log: readonly LogEntry[]): StudiedDays {
  const logged = log.map(({ day, minutes }) => ({ day, minutes: { least: minutes, most: minutes } }));
  const known = new Set(log.map(({ module }) => module));
  const others = notes.modules.filter((module) => !known.has(nameInLog(module)));
  const timed = others.flatMap((module) => {
    const minutes = timeSpent(module, syllabus);
    return minutes ? { minutes, lines: datedLines(notes, module) } : [];
  });
  const order = dateOrderOf(timed.flatMap(({ lines }) => lines));
  const days = timed.map(({ lines }) => firstIn(lines, (line) => readDate(line, order)));
  const yearless = timed.map(({ lines }, n) => (days[n] === undefined ? firstIn(lines, readYearlessDate) : undefined));
  const near = nearDays(days);
  const dated = timed.flatMap(({ minutes }, n) => {
    const day = days[n] ?? withYear(yearless[n], near[n]);
    return day === undefined ? [] : { day, minutes };
  });
  const isAnyKnown = days.some((day) => day !== undefined);
  return {
    days: [...logged, ...dated],
    undated: timed.length - dated.length,
    withoutYear: isAnyKnown ? 0 : yearless.filter((date) => date !== undefined).length,
  };
}

function firstIn<Found>(lines: readonly string[], read: (line: string) => Found | undefined): Found | undefined {
  for (const line of lines) {
    const found = read(line);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Returns, for each module, the day of the nearest previous module that has one, else of the next. O(days). */
function nearDays(days: readonly (Day | undefined)[]): readonly (Day | undefined)[] {
  let near = days.find((day) => day !== undefined);
  return days.map((day) => {
    near = day ?? near;
    return near;
  });
}

/** Adds the year to a date: notes are roughly in chronological order, so adjacent modules determine it. */
function withYear(date: YearlessDate | undefined, near: Day | undefined): Day | undefined {
  return date && near !== undefined ? nearestTo(date, near) : undefined;
}

/** "Finished on 2021-10-03.", "- **Done:** Oct 3, 2021" */
const DONE_LINE =
  /^[^\p{L}\p{N}\r\n\u2028\u2029]*(?:finished|completed|done|studied|date)[ \t:*_]{1,4}(?:on[ \t:*_]{1,4})?(?:the )?(?=\d|\p{L}{3,10}\.? \d).{0,40}/gimu;

/** Returns the lines of a module that may contain its day, the closest to its time first. A title may contain another day. */
function datedLines(notes: Notes, module: Module): readonly string[] {
  const { text } = notes;
  const beside = module.spent
    ? [lineAround(text, module.spent.span, module), lineAround(text, module.span, module)]
    : [];
  const done = Array.from(text.slice(module.body.start, module.body.end).matchAll(DONE_LINE))
    .filter(({ index }) => !isInCode(notes, module.body.start + index))
    .map(([line]) => line);
  return [...beside, ...done];
}

function isInCode({ blocks }: Notes, at: number): boolean {
  return codeAround(blocks, at).some(({ span }) => span.start <= at && at < span.end);
}

/** Returns the line without the module's title and link. */
function lineAround(text: string, { start, end }: Span, { titleSpan, urlSpan }: Module): string {
  const [from, to] = [lineStartAt(text, start), lineEndAt(text, end)];
  const leftOut = [titleSpan, urlSpan]
    .filter((span) => span !== undefined)
    .filter((span) => from <= span.start && span.end <= to)
    .sort((one, other) => other.start - one.start);
  let line = text.slice(from, to);
  for (const span of leftOut) line = `${line.slice(0, span.start - from)} ${line.slice(span.end - from)}`;
  return line;
}
