import type { Span } from '../text/span';
import { absolute, type Line } from './line';
import type { Module, Time } from './notebook';
import type { TimePhrase } from './time';

/**
 * The times of a module: those in its title's line, and those of the lines below that say a time and little else. A time
 * in the title is what was planned where another one below says what it took.
 */
export function timesOf(
  line: Line,
  body: Span,
  lines: readonly Line[],
  text: string,
): Pick<Module, 'spent' | 'estimate' | 'empty'> {
  const above = line.candidate.times.map((phrase) => timeOf(line, phrase));
  const below = belowTimes(line, body, lines, text);
  const stated = (times: readonly Time[]) => times.filter((time) => time.minutes !== undefined);
  const inTitle = stated(above);
  const inNotes = stated(below);
  const spent = inNotes.at(-1) ?? inTitle.findLast((time) => time.role === 'spent');
  const planned = inTitle.find((time) => time.role === 'estimate' || (spent && spent !== time));
  return {
    spent,
    estimate: planned && { ...planned, role: 'estimate' },
    empty: spent || planned ? undefined : [...above, ...below].find((time) => time.minutes === undefined),
  };
}

function belowTimes(title: Line, body: Span, lines: readonly Line[], text: string): Time[] {
  const times: Time[] = [];
  // The lines of a region are numbered without a gap.
  for (let n = title.index - (lines[0]?.index ?? 0) + 1; n < lines.length; n++) {
    const line = lines[n] as Line;
    if (line.start >= body.end) break;
    const phrase = line.candidate.timeLine;
    if (phrase && !line.level && (saysSo(phrase) || isFirstBelow(title, line, text))) times.push(timeOf(line, phrase));
  }
  return times;
}

/** "spent 15 min" and "(time: )" say themselves what they are. */
export function saysSo(phrase: TimePhrase): boolean {
  return phrase.by === 'context' || phrase.by === 'brackets';
}

/** A bare "15 min" is the module's time only where nothing stands between. */
function isFirstBelow(title: Line, line: Line, text: string): boolean {
  return text.slice(absolute(title, title.candidate.line).end, line.start).trim() === '';
}

function timeOf(line: Line, phrase: TimePhrase): Time {
  return {
    span: absolute(line, phrase.span),
    amount: absolute(line, phrase.amount),
    minutes: phrase.minutes,
    role: phrase.role ?? 'spent',
  };
}
