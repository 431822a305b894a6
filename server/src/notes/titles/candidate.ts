import { type Shape, type TitleLine, titleLinesOf } from '../../markdown/lines/titleLine';
import { perSectionInSteps, type Section } from '../../markdown/sections/section';
import type { LeadingLink } from '../../markdown/source/leadingLink';
import { compact } from '../../text/compact';
import { type Span, slice } from '../../text/span';
import { eachInSteps } from '../../text/steps';
import type { Kind, LevelName } from '../model/notes';
import { areaCell } from '../tables/areaCell';
import { rowTimes } from '../tables/cellTimes';
import { type LoggedRow, moduleCells } from '../tables/moduleCells';
import type { BareTime } from '../time/bareTime';
import { datedClock, labelledClock, timesOfDay } from '../time/labelledClock';
import { readTimes, type TimePhrase } from '../time/time';
import { isSum, isTimeLine, labelledTime, runFrom, timesOfTitle } from '../time/titleTimes';
import { type AreaTitle, areaTitleOf, countedBefore } from '../words/areaTitles';
import { kindOf } from '../words/kinds';
import { isFurtherLevel, levelAtStart, levelOfLine, mayOpenWithLevel } from '../words/levelNames';
import { numbersOf } from '../words/titleNumbers';
import { bareTimeOf, numberOfItem } from './bareNumbers';
import { isContentsEntry } from './contentsEntry';
import { readableWords } from './readableWords';
import { cleanTitle } from './title';
import { titleLink } from './titleLink';
import { awaitsTime, moved, type TitleWithTime, titleBounds, titleWithin, titleWithout } from './titlePlace';
import { noWeight, type Weights, weigh } from './weights';

/** A line that may be a title, with all evidence that it is a module. Spans are relative to its section. */
export interface Candidate {
  readonly shape: Shape;
  readonly line: Span;
  readonly content: Span;
  readonly blockEnd: number;
  readonly title: string;
  readonly titleSpan: Span;
  /**
   * Word before the number of the line, in lower case: "step" for "Step 7: Wires", an empty string for "4.2 Wires"; `undefined`
   * if there is no number.
   */
  readonly countedBy: string | undefined;
  /** The number before a title in the form of file names: 7 for "7_wires" and "07 - Wires". */
  readonly serial: number | undefined;
  /** The number before a title without a word: 103 for "103: Wires". */
  readonly ordinal: number | undefined;
  readonly link: LeadingLink | undefined;
  readonly kind: Kind | undefined;
  /** Times of the title, which are separated from its words, before, between or after them. */
  readonly times: readonly TimePhrase[];
  /**
   * The title and its time if other words follow that time: "Wires - 12 min, seen twice". It is no evidence, but used if the
   * line is a module.
   */
  readonly within: TitleWithTime | undefined;
  /** The number after its link, which is a time only if other lines show it: "(3:04)". */
  readonly bareTime: BareTime | undefined;
  /** The time of a line with hardly any other words: "*Cost 15 minutes, finished on Sunday*". */
  readonly timeLine: TimePhrase | undefined;
  /** All times of such a line: "Planned: 30 min / Spent: 45 min". */
  readonly lineTimes: readonly TimePhrase[];
  /** The depth of a heading with a total of times: "### Total: 34 min". */
  readonly sumDepth: number | undefined;
  readonly area: AreaTitle | undefined;
  readonly levelInTitle: LevelName | undefined;
  /** The built-in level, if the line contains only its name. */
  readonly level: LevelName | undefined;
  /** Whether the line names an optional level such as "Advanced", which is a level only if the settings name it. */
  readonly furtherLevel: boolean;
  /** The depth of a heading, from 1; `undefined` for other lines, and for a time that is underlined as a setext heading. */
  readonly depth: number | undefined;
  readonly list: number | undefined;
  readonly task: boolean;
  /** Whether the line is an item with a checkbox, even if it is not a title. */
  readonly hasBox: boolean;
  /** Whether nothing was studied on this day, so that it is no module. */
  readonly isDayOff: boolean;
  /** Whether the line is an entry of a table of contents. */
  readonly isContents: boolean;
  readonly emphasized: boolean;
  readonly weights: Weights;
  /** What a row is about, if its cells show it and not the head of the table. */
  readonly logged: LoggedRow | undefined;
  /** The cell of a row for notes on the module. */
  readonly notesCell: Span | undefined;
  /** The weight of all evidence on the line. */
  readonly evidence: number;
}

/** Minimum weight of a line that counts as evidence for its shape. */
export const MIN_EVIDENCE = 1.5;
/** Minimum weight of a line that is a module in any form. */
export const CERTAIN_EVIDENCE = 3;

/** Returns whether a line is evidence for its shape. In a shape that is also used for notes, a time alone is not. */
export function hasEvidence({ shape, evidence, link, kind, weights }: Candidate): boolean {
  const isTitle =
    link !== undefined ||
    weights.known > 0 ||
    weights.cells > 0 ||
    weights.series >= CERTAIN_EVIDENCE ||
    (kind !== undefined && evidence >= CERTAIN_EVIDENCE);
  return evidence >= MIN_EVIDENCE && (!isSharedWithNotes(shape) || isTitle);
}

/** Returns whether a shape is also used for notes: plain, quoted and bold lines. */
export function isSharedWithNotes(shape: Shape): boolean {
  return shape === 'line' || shape === 'quote' || shape === 'bold' || shape === 'row' || shape === 'inner';
}

/** Returns the candidates in a section. Plain lines are included only if they have evidence. */
export const candidatesOf = perSectionInSteps(
  function* (section: Section): Generator<void, readonly Candidate[]> {
    return yield* eachInSteps(titleLinesOf(section), (line) => candidatesIn(line, section.text));
  },
  (section) => titleLinesOf(section).flatMap((line) => candidatesIn(line, section.text)),
);

const MAX_NAME_LENGTH = 60;
const MAX_LENGTH = 120;
const CLOSING_CLOCK = /\d:[0-5]\d$/; // "12 Wires 9:32"

/** Returns whether a line is relevant: it has evidence, or it is short, so that it may be a level that the settings name. */
function matters({ shape, evidence, times, timeLine, area, title }: Candidate): boolean {
  if (shape === 'inner') return timeLine !== undefined;
  if (!isSharedWithNotes(shape)) return true;
  return (
    evidence > 0 ||
    times.length > 0 ||
    timeLine !== undefined ||
    area !== undefined ||
    title.length <= MAX_NAME_LENGTH ||
    (title.length <= MAX_LENGTH && CLOSING_CLOCK.test(title))
  );
}

/**
 * Returns the relevant candidates of a line. A table row has several: an area, if one of its cells opens one, and the row
 * itself, unless it has no other cell.
 */
function candidatesIn(line: TitleLine, text: string): readonly Candidate[] {
  const own = readCandidate(line, text);
  const cell = line.cells.length > 0 ? areaCell(line.cells, text) : undefined;
  if (!cell) return matters(own) ? [own] : none;
  const area = { ...own, ...cell, ...noModule };
  return (cell.isAlone ? [area] : [area, own]).filter(matters);
}

const none: readonly never[] = [];

const noModule = {
  shape: 'cell',
  countedBy: undefined,
  serial: undefined,
  ordinal: undefined,
  link: undefined,
  kind: undefined,
  times: [],
  within: undefined,
  bareTime: undefined,
  timeLine: undefined,
  lineTimes: [],
  levelInTitle: undefined,
  level: undefined,
  furtherLevel: false,
  logged: undefined,
  weights: noWeight,
  evidence: 0,
} as const;

function readCandidate(line: TitleLine, text: string): Candidate {
  const cells = moduleCells(line.cells);
  const link = titleLink(line, cells, text);
  const words = readableWords(line, link, text);
  const all = readTimes(words);
  const ofDay = link ? undefined : timesOfDay(words);
  const labelled = link ? undefined : (ofDay ?? labelledTime(all, words) ?? labelledClock(words));
  const timeLine = ofDay ?? all.slice(0, 1).find((time) => isTimeLine(time, words, link !== undefined)) ?? labelled;
  const linkStart = link && link.span.start - line.content.start;
  const times = cells?.time
    ? rowTimes(cells.time, cells.spent, text)
    : titleTimes(all, words, linkStart).map((time) => moved(time, line.content.start));
  const bounds = titleBounds(line, cells, link);
  const { title, span } = cleanTitle(text, titleWithout(times, bounds, text), line.markup);
  const mayBeLevel = mayOpenWithLevel(title);
  const inFront = mayBeLevel ? levelAtStart(title) : undefined;
  const isContents = link !== undefined && isContentsEntry(link.url, slice(text, link.text));
  const kind = text.startsWith('--', span.start - 2) ? undefined : kindOf(inFront?.title ?? title); // "--watch: restart"
  const depth = depthOf(line.shape);
  const after = words.slice((link?.span.end ?? 0) - line.content.start);
  const [namesLevel, hasCells] = [inFront?.namesLevel ?? false, cells !== undefined && !cells.logged];
  // "Video: Routes" below "1. Networks" is read as a separate line, although Markdown makes it part of the item.
  const shape = line.shape === 'inner' && kind?.prefixed && !timeLine ? 'line' : line.shape;
  const weights =
    shape === 'inner' ? noWeight : weigh({ link, title, isContents, after, times, kind, namesLevel, hasCells });
  const { countedBy, serial, ordinal } = numbersOf(words);
  const area = areaTitleOf(title) ?? countedBefore(title, ordinal ?? numberOfItem(line, text));
  return {
    shape,
    line: line.line,
    content: line.content,
    blockEnd: line.blockEnd,
    title,
    titleSpan: span,
    countedBy: countedBy ?? area?.word,
    serial,
    ordinal,
    link,
    kind: kind?.kind,
    times: compact(times),
    within:
      times.length > 0 || timeLine || awaitsTime(cells, text) ? undefined : titleWithin(line, bounds, words, all, text),
    bareTime: times.length === 0 && link && !cells ? bareTimeOf(words, link, line) : undefined,
    timeLine: timeLine && moved(timeLine, line.content.start),
    lineTimes: timeLine
      ? (timeLine === labelled ? [labelled] : runFrom(all, words)).map((time) => moved(time, line.content.start))
      : none,
    sumDepth: timeLine && isSum(timeLine, words) ? depth : undefined,
    area,
    levelInTitle: inFront?.level,
    level: mayBeLevel && !line.task && !isContents ? levelOfLine(title, []) : undefined,
    furtherLevel: mayBeLevel && !line.task && shape !== 'inner' && isFurtherLevel(title),
    depth: timeLine ? undefined : depth,
    list: line.list,
    task: line.task,
    hasBox: line.task,
    isDayOff: false,
    isContents,
    emphasized: line.emphasized,
    logged: cells?.logged,
    notesCell: cells?.notes?.span,
    weights,
    evidence: line.task ? 0 : sumOf(weights),
  };
}

/** Returns the times of a title; of one that is a date, also those between two times of day. */
function titleTimes(all: readonly TimePhrase[], words: string, link: number | undefined): readonly TimePhrase[] {
  const times = timesOfTitle(all, words, link);
  const range = times.length === 0 ? datedClock(words) : undefined;
  return range ? [range] : times;
}

/** Returns the sum of all weights. */
export function sumOf({ link, times, kind, level, cells, number, series, known, listed }: Weights): number {
  return link + times + kind + level + cells + number + series + known + listed;
}

const HEADING = 'heading ';

function depthOf(shape: Shape): number | undefined {
  return shape.startsWith(HEADING) ? Number(shape.slice(HEADING.length)) : undefined;
}
