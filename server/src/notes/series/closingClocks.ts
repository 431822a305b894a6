import type { Blocks } from '../../markdown/sections/blocks';
import { groupBy } from '../../text/groupBy';
import { memoizeByIdentity } from '../../text/memoize';
import { type Span, slice } from '../../text/span';
import type { TimePhrase } from '../time/time';
import { type Candidate, sumOf } from '../titles/candidate';
import type { Line } from '../titles/line';

const MIN_COUNT = 3;
const MIN_SHARE = 0.5;
const CLOCK = /(?<=[^\s:：\-–—|(（])(?:\s*[:：\-–—|]\s*|\s+)(\d{1,3}):([0-5]\d)$/; // "Wires 10:05"
const IN_BRACKETS = /(?<=\S)\s*[([（](\d):([0-5]\d)[)\]）]$/; // "Wires (4:31)"; minutes with two digits are read without this rule
const ROUND = 5;
/** The last characters of durations, to skip most titles without a search. */
const closes: ReadonlySet<string | undefined> = new Set('0123456789s)]）');

/**
 * Returns the lines that end with a duration as video players show it, "Wires 10:05", if most titles of their form do. A single
 * one may be a time of day, and so may a series in which all are multiples of `ROUND`. `mayBe` selects the lines that may form
 * such a series; other lines need a certain duration on a line of their form. O(lines).
 */
export function closedByClocks(
  lines: readonly Line[],
  { text }: Blocks,
  mayBe: (line: Line) => boolean,
): ReadonlySet<Line> {
  const titles = lines.filter(({ candidate }) => isTitle(candidate));
  const closing = titles.filter(({ candidate }) => closes.has(candidate.title.at(-1)));
  if (closing.length === 0) return new Set();
  const able = closing.filter(mayBe);
  const closed = able.filter((line) => hasClock(line, text));
  const known = [...closedBySeconds(able, lines, text), ...besideLengths(closing, lines, text)];
  if (closed.length < MIN_COUNT) return new Set(known);
  const all = groupBy(titles.filter(mayBe), ({ candidate }) => candidate.shape);
  return new Set([
    ...known,
    ...[...groupBy(closed, ({ candidate }) => candidate.shape)].flatMap(([shape, own]) => {
      const isForm = own.length >= MIN_COUNT && own.length >= MIN_SHARE * (all.get(shape) ?? []).length;
      return isForm && areLengths(own) ? own : [];
    }),
  ]);
}

/** Returns whether durations are not all round, as times of day are, and do not only ascend, as positions in a video do. */
function areLengths(own: readonly Line[]): boolean {
  const clocks = own.map(({ candidate }) => clockOf(candidate));
  const seconds = clocks.map((clock) => Number(clock?.[1]) * SIXTY + Number(clock?.[2]));
  return (
    clocks.some((clock) => Number(clock?.[2]) % ROUND !== 0) &&
    seconds.some((length, n) => n > 0 && length < (seconds[n - 1] as number))
  );
}

const SIXTY = 60;
const SECONDS = /(?<=\S)\s+[-–—]?\s{0,2}([1-5]?\d)s$/; // "Wires 46s"
const MINUTES_SECONDS = /\dm ?\d{1,2}s$/; // "2m 30s"

/** Returns the lines that end with seconds only, if lines of their form end with minutes and seconds. */
function closedBySeconds(able: readonly Line[], lines: readonly Line[], text: string): readonly Line[] {
  const short = able.filter((line) => SECONDS.test(line.candidate.title) && isWritten(line, text));
  if (short.length === 0) return [];
  const isLong = ({ candidate: { times }, base }: Line) =>
    times.some(({ amount }) =>
      MINUTES_SECONDS.test(slice(text, { start: base + amount.start, end: base + amount.end })),
    );
  const shapes = groupBy(lines.filter(isLong), ({ candidate }) => candidate.shape);
  return short.filter(({ candidate }) => (shapes.get(candidate.shape)?.length ?? 0) >= MIN_COUNT);
}

/**
 * Returns the lines with a short duration in brackets, "(4:31)", if lines of their form have durations that cannot be a time of
 * day, "(18:18)".
 */
function besideLengths(titles: readonly Line[], lines: readonly Line[], text: string): readonly Line[] {
  const short = titles.filter((line) => IN_BRACKETS.test(line.candidate.title) && hasClock(line, text));
  if (short.length === 0) return [];
  const isLength = ({ candidate: { times } }: Line) => times.some(({ by, isClock }) => isClock && by === 'brackets');
  const shapes = groupBy(lines.filter(isLength), ({ candidate }) => candidate.shape);
  return short.filter(({ candidate }) => (shapes.get(candidate.shape)?.length ?? 0) >= MIN_COUNT);
}

function hasClock(line: Line, text: string): boolean {
  return clockOf(line.candidate)?.[2] !== undefined && isWritten(line, text);
}

function isTitle({ timeLine, times, isContents, title }: Candidate): boolean {
  return !timeLine && times.length === 0 && !isContents && title.length <= MAX_LENGTH;
}

const MAX_LENGTH = 120;

const clocks = memoizeByIdentity(({ title }: Candidate): { readonly found: RegExpExecArray | null } => ({
  found: CLOCK.exec(title) ?? IN_BRACKETS.exec(title) ?? SECONDS.exec(title),
}));

function clockOf(candidate: Candidate): RegExpExecArray | null {
  return clocks(candidate).found;
}

/** Returns whether the duration occurs in the text as in the title, without any markup. */
function isWritten({ candidate, base }: Line, text: string): boolean {
  const clock = clockOf(candidate)?.[0] ?? '';
  const { end } = candidate.titleSpan;
  return slice(text, { start: base + end - clock.length, end: base + end }) === clock;
}

const LENGTH = 2;

/** Returns the line with the duration at the end of its title as its time. */
export const withClosingClock = memoizeByIdentity((candidate: Candidate): Candidate => {
  const [closing = '', minutes = '', seconds = ''] = clockOf(candidate) ?? [];
  const { start, end } = candidate.titleSpan;
  const title = candidate.title.slice(0, candidate.title.length - closing.length);
  const bracket = /[)\]）]$/.test(closing) ? 1 : 0;
  const digits: Span = { start: end - bracket - minutes.length - seconds.length - 1, end: end - bracket };
  const length = seconds === '' ? 1 : Math.max(1, Math.round(Number(minutes) + Number(seconds) / 60));
  const time: TimePhrase = {
    span: { start: digits.start - bracket, end },
    amount: digits,
    minutes: { least: length, most: length },
    role: undefined,
    by: bracket ? 'brackets' : 'separator',
    isClock: true,
  };
  const weights = { ...candidate.weights, times: LENGTH };
  const evidence = candidate.task ? 0 : sumOf(weights);
  return {
    ...candidate,
    title,
    titleSpan: { start, end: end - closing.length },
    times: [time],
    within: undefined,
    weights,
    evidence,
  };
});
