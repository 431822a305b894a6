import type { Blocks } from '../../markdown/sections/blocks';
import { maxOf } from '../../text/extremes';
import { groupBy } from '../../text/groupBy';
import { slice } from '../../text/span';
import { type Notes, timeOf } from '../model/notes';
import { type Candidate, hasEvidence, isSharedWithNotes } from '../titles/candidate';
import { absolute, indexOfLine, type Line } from '../titles/line';
import { areaTitleOf } from '../words/areaTitles';
import { mayBeAboutStudy, mentionsStudy, namesEvent, namesOther } from '../words/courseWords';
import { introductionOf, namesDiary } from '../words/diaryWords';
import {
  hasLearningLabel,
  isAboutLearning,
  isTitledJournal,
  mentionsLearning,
  namesJournal,
  namesTraining,
} from '../words/journalWords';
import { titleLineOf } from '../words/titleLine';
import { countedIn, depthIn, isDated } from './datedLines';
import { areStudied } from './studiedDays';

// Recognizes study journals: a series of days, dates or weeks with what was learned on each. Links and checkboxes below an
// entry are part of its notes, not modules.

const MIN_COUNT = 2;
/** Minimum number of entries with dates without a year, which may be versions or chapters. */
const MIN_SHORT = 3;
/** Maximum share of entries that contain modules. If more do, the entries are areas. */
const MAX_AREA_SHARE = 0.2;

/** The entries of a journal, and the lines of their notes. */
export interface Journal {
  readonly entries: ReadonlySet<Line>;
  readonly notes: ReadonlySet<Line>;
}

/** Returns the study journal in a text; `undefined` if the text is not one. O(length of the text). */
export function journalOf(lines: readonly Line[], blocks: Blocks): Journal | undefined {
  const dated = lines.filter(isDated);
  if (dated.length < fewestIn(blocks.text)) return undefined;
  const series = groupBy(dated.filter(opensEntries), ({ candidate }) => candidate.shape);
  for (const all of [...series.values()].sort((a, b) => b.length - a.length)) {
    const own = withOtherDepths(withoutWeeks(all), dated);
    const entries = areEntries(own, lines, blocks) ? withDayBefore(own, lines) : [];
    if (entries.length > 0) return { entries: new Set(entries), notes: notesOf(entries, lines) };
  }
  return undefined;
}

/** Returns the minimum number of entries. A journal that was just started has one. */
function fewestIn(text: string): number {
  return isTitledJournal(text) ? 1 : MIN_COUNT;
}

/** Items only go on with a series of headings. */
function opensEntries({ candidate }: Line): boolean {
  return candidate.shape !== 'bullet 1';
}

/** Returns the entries without weeks if there are days or dates. */
function withoutWeeks(dated: readonly Line[]): readonly Line[] {
  const days = dated.filter(({ candidate }) => countedIn(candidate) !== 'week');
  return days.length > 0 ? days : dated;
}

/**
 * Returns the entries with those whose headings have another depth by mistake: consecutive days of any depth, and dates of a
 * higher level. O(length of `dated`).
 */
function withOtherDepths(own: readonly Line[], dated: readonly Line[]): readonly Line[] {
  const kinds = new Set(own.map(({ candidate }) => countedIn(candidate)));
  const depth = own[0] ? depthIn(own[0]) : 0;
  const known = new Set(own.map(placeOf));
  const others = dated.filter((line) => {
    const counted = countedIn(line.candidate);
    if (depthIn(line) === depth || !kinds.has(counted) || known.has(placeOf(line))) return false;
    return counted === 'day' || depthIn(line) < depth;
  });
  return others.length === 0 ? own : [...own, ...others].sort((a, b) => a.start - b.start);
}

function placeOf({ candidate: { area, title } }: Line): number | string {
  return area?.number ?? title;
}

/** Returns whether headings, nearly all of one depth, are the entries of a journal of study. */
function areEntries(own: readonly Line[], lines: readonly Line[], blocks: Blocks): boolean {
  const counted = own.map(({ candidate }) => countedIn(candidate));
  const isShort = counted.includes('short date');
  if (own.length < (isShort ? MIN_SHORT : fewestIn(blocks.text))) return false;
  if (new Set(own.map(({ candidate }) => candidate.title)).size < own.length / 2) return false;
  const areWeeks = counted.includes('week');
  if (areStudied(own, lines) && mayBeAboutStudy(blocks.text)) return true;
  if (own.filter((line) => containsStudied(line, lines, areWeeks)).length > MAX_AREA_SHARE * own.length) return false;
  if (areTitledJournal(own.map(({ candidate }) => candidate.title))) return true;
  if (!areWeeks && areTimed(own.map(({ candidate }) => candidate.times.length > 0)) && mayBeAboutStudy(blocks.text))
    return true;
  return isOfStudy(
    own.map((line) => textBelow(line, lines, blocks.text)),
    blocks.text,
    areWeeks,
  );
}

const MIN_TIMED = 4;
const MIN_TIMED_SHARE = 0.8;

/** Returns whether nearly all of many entries have a time: a log of what was studied when, in a text that mentions study. */
function areTimed(timed: readonly boolean[]): boolean {
  const count = timed.filter((isTimed) => isTimed).length;
  return count >= MIN_TIMED && count >= MIN_TIMED_SHARE * timed.length;
}

/** Returns whether the titles of the entries name the journal: "Lerntagebuch 06.05.2024". */
function areTitledJournal(titles: readonly string[]): boolean {
  return titles.length >= MIN_COUNT && titles.every(namesJournal);
}

/**
 * Returns whether a text with such entries is a study journal. Either its title names a journal and at least one entry is about
 * learning; or most entries are about learning, and several have a label for what was learned; or most entries are about
 * learning, most state that something was learned, and the text is about study. Weeks are entries only if the title names a
 * journal.
 */
export function isOfStudy(entries: readonly string[], text: string, areWeeks: boolean): boolean {
  const title = titleLineOf(text);
  if (namesOther(title) || namesEvent(text)) return false;
  const learned = entries.filter((entry) => isAboutLearning(entry) || hasLearningLabel(entry)).length;
  if (isTitledJournal(text)) return learned > 0 || namesTraining(title);
  const isDiary = namesTraining(title) || (namesDiary(title) && isAboutLearning(introductionOf(text)));
  if (isDiary && !areWeeks && learned >= MIN_COUNT && learned * 2 >= entries.length) return true;
  if (areWeeks || learned < MIN_COUNT || learned * 2 < entries.length) return false;
  const labelled = entries.filter(hasLearningLabel).length;
  if (labelled >= MIN_COUNT) return true;
  const isLabelled = labelled > 0 || mentionsStudy(text);
  return isLabelled && entries.filter(mentionsLearning).length >= Math.max(MIN_COUNT, entries.length / 2);
}

/**
 * Returns whether a line below an entry has evidence of a module: a time next to a title, a kind, or, below a week, any
 * evidence.
 */
function containsStudied(entry: Line, lines: readonly Line[], isWeek: boolean): boolean {
  for (let n = indexOfLine(lines, entry) + 1; n < lines.length; n++) {
    const { candidate, depth, level } = lines[n] as Line;
    if ((depth !== undefined && depth <= depthIn(entry)) || (entry.depth === undefined && isDated(lines[n] as Line)))
      return false;
    if (level || isModule(candidate)) return true;
    if (isWeek && (hasEvidence(candidate) || candidate.task || countedIn(candidate))) return true;
  }
  return false;
}

/** Returns whether a line is certainly a module. "Project: Wires" on a plain line is not: "Project" may be a label. */
function isModule({ shape, times, timeLine, kind, link, weights, task }: Candidate): boolean {
  if (timeLine) return false;
  const isKind = kind !== undefined && (weights.kind > 1 || task) && !isSharedWithNotes(shape);
  return isKind || (times.length > 0 && (link !== undefined || task)) || weights.cells > 0;
}

/**
 * Returns the entries, preceded by the plain line with the day before the first entry, if any: "Day 1 - May 3" above "## Day
 * 2".
 */
function withDayBefore(own: readonly Line[], lines: readonly Line[]): readonly Line[] {
  const [first] = own;
  const number = first?.candidate.area?.number;
  if (first === undefined || number === undefined) return own;
  const before = lines.findLast(
    ({ candidate, start }) =>
      start < first.start &&
      (candidate.shape === 'line' || candidate.shape === 'bold') &&
      candidate.area?.word === first.candidate.area?.word &&
      candidate.area?.number === number - 1,
  );
  return before ? [before, ...own] : own;
}

/**
 * Returns the lines below each entry, up to the next heading of its depth or higher that is neither an entry nor a week, and elsewhere
 * those that only link to something.
 */
function notesOf(entries: readonly Line[], lines: readonly Line[]): Set<Line> {
  const notes = new Set<Line>();
  const own = new Set(entries);
  const depth = maxOf(entries.map(depthIn));
  let isNote = false;
  for (const line of lines) {
    if (own.has(line)) isNote = true;
    else if (line.depth !== undefined && line.depth <= depth) isNote &&= countedIn(line.candidate) !== undefined;
    else if (isNote || isMereLink(line.candidate)) notes.add(line);
  }
  return notes;
}

/** Returns whether a line only links to something. */
export function isMereLink({ link, times, kind, weights }: Candidate): boolean {
  return link !== undefined && times.length === 0 && kind === undefined && weights.cells + weights.known === 0;
}

/**
 * Returns the text of an entry, up to the next entry or higher heading. Other headings of its depth may be sections of the
 * entry.
 */
function textBelow(entry: Line, lines: readonly Line[], text: string): string {
  const depth = depthIn(entry);
  let end = text.length;
  for (let n = indexOfLine(lines, entry) + 1; n < lines.length; n++) {
    const line = lines[n] as Line;
    if (depthIn(line) > depth || (depthIn(line) === depth && !isDated(line))) continue;
    end = line.start;
    break;
  }
  return slice(text, { start: absolute(entry, entry.candidate.line).end, end });
}

/** Returns whether most modules of notes are entries of a study journal. */
export function isJournal({ text, modules }: Notes): boolean {
  const entries = modules.filter(({ title, isOfSeries }) => isOfSeries && isDatedTitle(title));
  if (entries.length < fewestIn(text) || entries.length * 2 < modules.length) return false;
  const areWeeks = entries.every(({ title }) => countedIn({ title, area: areaTitleOf(title) }) === 'week');
  if (!areWeeks && areTimed(entries.map((entry) => timeOf(entry) !== undefined)) && mayBeAboutStudy(text)) return true;
  if (areTitledJournal(entries.map(({ title }) => title))) return true;
  return isOfStudy(
    entries.map(({ body }, n) => slice(text, { start: body.start, end: entries[n + 1]?.span.start ?? text.length })),
    text,
    areWeeks,
  );
}

function isDatedTitle(title: string): boolean {
  return countedIn({ title, area: areaTitleOf(title) }) !== undefined;
}
