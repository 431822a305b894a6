import { codeAround } from '../blocks/code';
import type { Module, Notebook } from '../notebook/notebook';
import { lineEndAt, lineStartAt } from '../text/lines';
import type { Span } from '../text/span';
import { type DateOrder, dateOrderOf, readDate } from './dates';
import { type LogEntry, nameInLog } from './studyLog';
import type { StudiedDay } from './weeks';

/** On which days somebody studied, as far as anything tells. */
export interface StudiedDays {
  readonly days: readonly StudiedDay[];
  /** How many modules took time on days that nothing tells. */
  readonly undated: number;
}

/**
 * The days come out of the log, and out of the notes for modules that the log does not know: these count whole on the day that
 * stands beside their time or title, or in a line that says when they were done.
 */
export function studiedDays(notebook: Notebook, log: readonly LogEntry[]): StudiedDays {
  const logged = log.map(({ day, minutes }) => ({ day, minutes: { least: minutes, most: minutes } }));
  const known = new Set(log.map(({ module }) => module));
  const others = notebook.modules.filter((module) => !known.has(nameInLog(module)));
  const told = others.flatMap((module) => {
    const minutes = module.spent?.minutes;
    return minutes ? { minutes, lines: datedLines(notebook, module) } : [];
  });
  const order = dateOrderOf(told.flatMap(({ lines }) => lines));
  const dated = told.flatMap(({ minutes, lines }) => {
    const day = firstDay(lines, order);
    return day === undefined ? [] : { day, minutes };
  });
  return { days: [...logged, ...dated], undated: told.length - dated.length };
}

function firstDay(lines: readonly string[], order: DateOrder | undefined): number | undefined {
  for (const line of lines) {
    const day = readDate(line, order);
    if (day !== undefined) return day;
  }
  return undefined;
}

/** "Finished on 2021-10-03.", "- **Done:** Oct 3, 2021" */
const DONE_LINE =
  /^[^\p{L}\p{N}\n]*(?:finished|completed|done|studied|date)[ \t:*_]{1,4}(?:on[ \t:*_]{1,4})?(?:the )?(?=\d|\p{L}{3,10}\.? \d).{0,40}/gimu;

/** The lines of a module that may tell its day, the closest to its time first. A title may name a day of its own. */
function datedLines(notebook: Notebook, module: Module): readonly string[] {
  const { text } = notebook;
  const beside = module.spent
    ? [lineAround(text, module.spent.span, module), lineAround(text, module.span, module)]
    : [];
  const done = Array.from(text.slice(module.body.start, module.body.end).matchAll(DONE_LINE))
    .filter(({ index }) => !isInCode(notebook, module.body.start + index))
    .map(([line]) => line);
  return [...beside, ...done];
}

function isInCode({ blocks }: Notebook, at: number): boolean {
  return codeAround(blocks, at).some(({ span }) => span.start <= at && at < span.end);
}

/** The line without the module's title and link. */
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
