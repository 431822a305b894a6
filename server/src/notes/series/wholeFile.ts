import type { Blocks } from '../../markdown/sections/blocks';
import { memoizeByIdentity } from '../../text/memoize';
import { slice } from '../../text/span';
import { countedIn, isDated } from '../journals/datedLines';
import type { TimePhrase } from '../time/time';
import { type Candidate, hasEvidence } from '../titles/candidate';
import { absolute, indexOfLine, type Line } from '../titles/line';
import { asLesson, asNote } from '../titles/promoted';
import { areOfCourse } from '../words/courseWords';
import { hasSessionLabel, labelsStudyTime } from '../words/journalWords';

/** A file that is one module: its title, and the line with its time. */
export interface WholeFile {
  readonly title: Line;
  readonly timed: Line;
  /** Whether all other lines are notes of the module, even those with links. */
  readonly hasOnlyNotes: boolean;
}

/**
 * Returns the module of a file that is one module; `undefined` for other files. O(lines).
 *
 * A file is one module if one of these is true:
 *
 * - It is about a course, contains no other modules, and a sentence states its time ("This lab took me 30 min").
 * - It is about a course, its title has the number of a lesson, and the lines directly below contain one time.
 * - The date or topic of one session, and its time, are below the title.
 * - Its title has the number of a day, week or lesson, and the file contains a labelled time of study.
 */
export function wholeFileOf(lines: readonly Line[], blocks: Blocks): WholeFile | undefined {
  const headings = lines.filter(({ depth, level }) => depth === 1 && !level);
  const [first] = headings;
  const title = first && (onlyDay(first, lines) ?? first);
  if (!title || headings.length > 1 || title.candidate.times.length > 0) return undefined;
  const rest = lines.filter((line) => line !== title && timesIn(line).length > 0);
  const session = sessionTime(title, rest, lines, blocks);
  if (session) return { title, timed: session, hasOnlyNotes: true };
  if (rest.length > 1) return undefined;
  const isCounted = title.candidate.area?.number !== undefined;
  const [labelled] = isCounted ? rest.filter((line) => isStudyTime(line, blocks.text)) : [];
  if (labelled) return { title, timed: labelled, hasOnlyNotes: true };
  if (!areOfCourse(blocks)) return undefined;
  const spent = rest.filter((line) => timesIn(line).some(({ role, by }) => role === 'spent' && by === 'context'));
  const intro = rest.filter((line) => isIntroduction(line, title, lines));
  const timed = spent.length === 1 ? spent : isCounted ? intro : [];
  const [only] = timed;
  if (!only || isTitle(only)) return undefined;
  return lines.some((line) => line !== only && hasEvidence(line.candidate) && line.candidate.kind)
    ? undefined
    : { title, timed: only, hasOnlyNotes: false };
}

/** Returns the heading below the title of a journal that has only one day so far: "# My journey", then "## Day 1: Wires". */
function onlyDay(title: Line, lines: readonly Line[]): Line | undefined {
  if (countedIn(title.candidate) || title.candidate.area) return undefined;
  const headings = lines.filter(({ depth, start }) => depth !== undefined && start > title.start);
  const dated = headings.filter(isDated);
  return dated.length === 1 && dated[0] === headings[0] ? dated[0] : undefined;
}

/**
 * Returns the line with the time of the session that a file is about, directly below its title. The time has a label for the
 * time of study or, in a text about a course, any label next to a date, course or topic. Returns `undefined` if other titles
 * have times. O(lines).
 */
function sessionTime(title: Line, rest: readonly Line[], lines: readonly Line[], blocks: Blocks): Line | undefined {
  const [timed] = rest;
  if (!timed?.candidate.timeLine || !isIntroduction(timed, title, lines)) return undefined;
  if (rest.some((line) => line !== timed && (isTitle(line) || line.candidate.timeLine?.by === 'context')))
    return undefined;
  if (lines.some((line) => line !== title && isModuleBeside(line))) return undefined;
  if ((timed.candidate.timeLine.minutes?.most ?? 0) > MAX_SESSION_MINUTES) return undefined;
  if (isStudyTime(timed, blocks.text)) return timed;
  const isLabelled = timed.candidate.timeLine.by === 'context' && areOfCourse(blocks);
  const after = timed.base + timed.candidate.line.end;
  return isLabelled && hasSessionLabel(blocks.text.slice(title.start, after + INTRODUCTION)) ? timed : undefined;
}

const INTRODUCTION = 200;
/** Maximum time of a session, in minutes. A longer time is that of a course. */
const MAX_SESSION_MINUTES = 720;

/** Returns whether a line is another module: it names a kind or the number of a lesson. */
function isModuleBeside({ candidate, depth }: Line): boolean {
  const { kind, area, link } = candidate;
  return (
    hasEvidence(candidate) && (link !== undefined || depth !== undefined) && (kind !== undefined || area !== undefined)
  );
}

/** Returns whether a line is a labelled time of study: "Study time: 2 h". */
function isStudyTime(line: Line, text: string): boolean {
  return line.candidate.timeLine !== undefined && labelsStudyTime(slice(text, absolute(line, line.candidate.line)));
}

/** Returns whether a line with a time is a title, rather than a sentence about the time. */
function isTitle({ candidate, depth }: Line): boolean {
  const { timeLine, link } = candidate;
  return !timeLine && (depth !== undefined || link !== undefined || hasEvidence(candidate));
}

function timesIn({ candidate }: Line): readonly TimePhrase[] {
  const { times, lineTimes, within } = candidate;
  return [...times, ...lineTimes, ...(within ? [within.time] : [])].filter(({ minutes, inDays }) => minutes && !inDays);
}

/** Returns whether a line is between the title and the next heading. */
function isIntroduction(line: Line, title: Line, lines: readonly Line[]): boolean {
  const between = lines.slice(indexOfLine(lines, title) + 1, indexOfLine(lines, line));
  return title.start < line.start && between.every(({ depth }) => depth === undefined);
}

/** Returns the lines with the title as a module and `timed` as its time. */
export function asWholeFile(lines: readonly Line[], { title, timed, hasOnlyNotes }: WholeFile): readonly Line[] {
  return lines.map((line) => {
    if (line === title) return { ...line, candidate: asLesson(line.candidate) };
    if (line === timed) return { ...line, candidate: asTimeLine(line.candidate) };
    if (!hasOnlyNotes) return line;
    // Headings below the only day of a journal, even of the same depth, are notes on it.
    return { ...line, depth: line.start > title.start ? undefined : line.depth, candidate: asNote(line.candidate) };
  });
}

/** Returns a sentence with a time as the time of the title above. */
const asTimeLine = memoizeByIdentity((candidate: Candidate): Candidate => {
  const time = candidate.times[0] ?? candidate.lineTimes[0] ?? candidate.within?.time;
  return time ? { ...candidate, timeLine: { ...time, by: 'context' }, lineTimes: [time] } : candidate;
});
