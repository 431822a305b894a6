import { groupBy } from '../../text/groupBy';
import { memoizeByIdentity } from '../../text/memoize';
import { slice } from '../../text/span';
import type { BareTime } from '../time/bareTime';
import { type Candidate, sumOf } from '../titles/candidate';
import { absolute, type Line } from '../titles/line';
import { minutesOfUnit } from '../words/timeWords';

const MIN_COUNT = 3;
const MIN_SHARE = 0.7;
const ROUND = 5;
const HOUR = 60;
const UNIT = /^[\d.,½]{1,6}\s?(\p{L}{1,12})\.?$/u; // "4.5h"

/**
 * Returns the lines with the numbers after links as times, if those of the same form leave no doubt: minutes and seconds, "(3:04)",
 * if several are not round, as times of day are; and other numbers, "13.5", if nearly all others have one unit, "4h". O(lines).
 */
export function withBareTimes(lines: readonly Line[], text: string): readonly Line[] {
  const bare = lines.filter(({ candidate }) => candidate.bareTime && !candidate.timeLine);
  if (bare.length === 0) return lines;
  const promoted = new Map<Line, (candidate: Candidate) => Candidate>();
  for (const [shape, own] of groupBy(bare, ({ candidate }) => candidate.shape)) {
    const timed = lines.filter(({ candidate }) => candidate.shape === shape && candidate.times.length > 0);
    const [clocks, numbers] = [own.filter(isClock), own.filter((line) => !isClock(line))];
    if (areLengths(clocks, timed)) for (const line of clocks) promoted.set(line, inMinutes);
    const unit = timed.length >= MIN_SHARE * (timed.length + numbers.length) ? unitOf(timed, text) : undefined;
    if (unit !== undefined) for (const line of numbers) promoted.set(line, unit === HOUR ? inHours : inMinutes);
  }
  if (promoted.size === 0) return lines;
  return lines.map((line) => {
    const promote = promoted.get(line);
    return promote ? { ...line, candidate: promote(line.candidate) } : line;
  });
}

function isClock({ candidate: { bareTime } }: Line): boolean {
  return bareTime?.isClock === true;
}

/** Returns whether minutes and seconds are lengths of videos. Those of other lines that cannot be times of day count, too. */
function areLengths(clocks: readonly Line[], timed: readonly Line[]): boolean {
  const lengths = timed.filter(({ candidate: { times } }) => times.every((time) => time.isClock));
  if (clocks.length + lengths.length < MIN_COUNT) return false;
  return clocks.some(({ candidate: { bareTime } }) => Math.round((bareTime?.value ?? 0) * SECONDS) % ROUND !== 0);
}

const SECONDS = 60;

/** Returns the minutes of the unit that nearly all times have; `undefined` if there is none. */
function unitOf(timed: readonly Line[], text: string): number | undefined {
  if (timed.length < MIN_COUNT) return undefined;
  const units = groupBy(timed, (line) => {
    const { amount } = line.candidate.times[0] ?? { amount: { start: 0, end: 0 } };
    return minutesOfUnit(UNIT.exec(slice(text, absolute(line, amount)))?.[1] ?? '');
  });
  const [most] = [...units].find(([unit, own]) => unit !== undefined && own.length >= MIN_SHARE * timed.length) ?? [];
  return most;
}

const inMinutes = memoizeByIdentity((candidate: Candidate) => withTime(candidate, 1));
const inHours = memoizeByIdentity((candidate: Candidate) => withTime(candidate, HOUR));

const LENGTH = 2;

/** Returns a candidate with the number after its link as its time, in a unit of `factor` minutes. */
function withTime(candidate: Candidate, factor: number): Candidate {
  const { span, amount, value, isClock: ofVideo } = candidate.bareTime as BareTime;
  const minutes = Math.max(1, Math.round(value * factor));
  const time = {
    span,
    amount,
    minutes: { least: minutes, most: minutes },
    role: undefined,
    by: ofVideo ? 'brackets' : 'separator',
    isClock: ofVideo,
  } as const;
  const weights = { ...candidate.weights, times: LENGTH };
  return { ...candidate, times: [time], weights, evidence: candidate.task ? 0 : sumOf(weights) };
}
