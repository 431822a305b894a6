import type { Span } from '../text/span';
import { absolute, type Line } from './line';
import type { Module, Time } from './notebook';
import type { TimePhrase } from './time';

/**
 * The times of a module: those in its title's line, and those of the lines below that say a time and little else. A time
 * in the title is what was planned where another one below says what it took.
 */
export function timesOf(line: Line, body: Span, lines: readonly Line[]): Pick<Module, 'spent' | 'estimate' | 'empty'> {
  const above = line.candidate.times.map((phrase) => timeOf(line, phrase));
  const below = belowTimes(line, body, lines);
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

function belowTimes(title: Line, body: Span, lines: readonly Line[]): Time[] {
  const times: Time[] = [];
  for (const line of lines) {
    const phrase = line.candidate.timeLine;
    if (!phrase || line.start <= title.start || line.start >= body.end || line.level) continue;
    if (saysSo(phrase) || isFirstBelow(title, line)) times.push(timeOf(line, phrase));
  }
  return times;
}

/** "spent 15 min" and "(time: )" say themselves what they are. */
export function saysSo(phrase: TimePhrase): boolean {
  return phrase.by === 'context' || phrase.by === 'brackets';
}

/** A bare "15 min" is the module's time only on the very next line. */
function isFirstBelow(title: Line, line: Line): boolean {
  return line.index === title.index + 1;
}

function timeOf(line: Line, phrase: TimePhrase): Time {
  return {
    span: absolute(line, phrase.span),
    amount: absolute(line, phrase.amount),
    minutes: phrase.minutes,
    role: phrase.role ?? 'spent',
  };
}
