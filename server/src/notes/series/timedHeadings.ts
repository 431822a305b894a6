import { groupBy } from '../../text/groupBy';
import { lazy } from '../../text/memoize';
import { isStudied } from '../journals/datedLines';
import type { TimePhrase } from '../time/time';
import { type Candidate, hasEvidence } from '../titles/candidate';
import { indexOfLine, type Line } from '../titles/line';
import { isAboutStudy, namesHomework } from '../words/courseWords';
import { opensWithDate } from '../words/dates';
import { isDiaryOfStudy } from '../words/diaryWords';

/**
 * Returns the entries of a study journal: headings with numbered weeks, days or lessons, or dates. Some must have a labelled
 * time below or, in a text about study, a time in the title.
 */
export function timedHeadings(lines: readonly Line[], text: string): Line[] {
  const inTitle = lazy(() => isAboutStudy(text) || isDiaryOfStudy(text));
  const counted = countedLines(lines);
  const series = groupBy(counted, ({ candidate }) => `${candidate.shape} ${candidate.area?.word}`);
  return [...series.values()].flatMap((own) =>
    areTimed(own, lines, inTitle) ? own.filter(({ candidate }) => isStudied(candidate)) : [],
  );
}

const MIN_TIMED = 2;
const LOW_TIMED_SHARE = 0.2;
const HIGH_TIMED_SHARE = 0.5;

function areTimed(own: readonly Line[], lines: readonly Line[], countsInTitle: () => boolean): boolean {
  const inTitle = own.filter(({ candidate }) => hasTimeInTitle(candidate));
  const titled = inTitle.length > 0 && countsInTitle() ? new Set(inTitle) : new Set<Line>();
  // If titles contain the times, checkboxes with times below are parts of an entry.
  if (
    titled.size < HIGH_TIMED_SHARE * own.length &&
    own.filter((line) => countTimedBoxes(line, lines) > 1).length * 2 > own.length
  )
    return false;
  const timed = own.filter((line) => titled.has(line) || hasLabelledTime(line, lines)).length;
  const least = own.some(({ candidate }) => candidate.area?.isCertain) ? HIGH_TIMED_SHARE : LOW_TIMED_SHARE;
  return timed >= MIN_TIMED && timed >= least * own.length;
}

const LETTERED = /^([a-z])\)\s+\S/i; // "a) Wires"
const MIN_LETTERED = 3;

/** Returns the lettered headings of homework tasks, "## a) Wires", if some have the time spent below. */
export function letteredTasks(lines: readonly Line[], text: string): Line[] {
  const lettered = lines.filter(({ candidate, depth }) => depth !== undefined && LETTERED.test(candidate.title));
  if (lettered.length < MIN_LETTERED || !namesHomework(text)) return [];
  const series = groupBy(lettered, ({ depth }) => depth);
  return [...series.values()].flatMap((own) => {
    const letters = new Set(own.map(({ candidate }) => LETTERED.exec(candidate.title)?.[1]?.toLowerCase()));
    const timed = own.filter((line) => hasLabelledTime(line, lines, isSpent)).length;
    return letters.size >= MIN_LETTERED && letters.has('a') && letters.has('b') && timed >= MIN_TIMED ? own : [];
  });
}

function isSpent({ role }: TimePhrase): boolean {
  return role === 'spent';
}

/**
 * Returns whether a title contains a time that is separated from other words: "Day 1 - 2 h: Wires", "📅 2024-05-06 | ⌛ 90 min of
 * practice".
 */
function hasTimeInTitle({ within }: Candidate): boolean {
  return within?.time.minutes !== undefined && !within.time.inDays && within.time.by !== 'nothing';
}

/** Returns the number of checkboxes with times below a heading. If there are several, they are modules. */
function countTimedBoxes(heading: Line, lines: readonly Line[]): number {
  let count = 0;
  for (let n = indexOfLine(lines, heading) + 1; n < lines.length; n++) {
    const { candidate, depth } = lines[n] as Line;
    if (depth !== undefined && depth <= (heading.depth as number)) break;
    if (candidate.task && candidate.times.some(({ minutes }) => minutes)) count++;
  }
  return count;
}

/** Returns whether a labelled time is below a heading, and belongs to no module there. */
function hasLabelledTime(
  heading: Line,
  lines: readonly Line[],
  isMeant: (time: TimePhrase) => boolean = () => true,
): boolean {
  for (let n = indexOfLine(lines, heading) + 1; n < lines.length; n++) {
    const { candidate, depth, level } = lines[n] as Line;
    if (candidate.timeLine?.by === 'context' && isMeant(candidate.timeLine)) return true;
    if (level || (depth !== undefined && (depth <= (heading.depth as number) || isCountedHeading(candidate))))
      return false;
    if (hasEvidence(candidate) && (depth !== undefined || candidate.kind || candidate.times.length === 0)) return false;
  }
  return false;
}

function isCountedHeading(candidate: Candidate): boolean {
  return placeInSeries(candidate) !== undefined;
}

/** Returns headings that number days, weeks or lessons, or are dates. */
export function countedLines(lines: readonly Line[]): Line[] {
  return lines.filter(({ candidate, depth, level }) => depth !== undefined && !level && isCountedHeading(candidate));
}

/** Returns the number or date of a title. */
export function placeInSeries({ area, serial, title }: Candidate): number | string | undefined {
  return area?.number ?? serial ?? (opensWithDate(title) ? title : undefined);
}
