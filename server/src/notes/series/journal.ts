import type { Blocks } from '../../markdown/sections/blocks';
import { greatest } from '../../text/extremes';
import { grouped } from '../../text/grouped';
import { slice } from '../../text/span';
import type { Notes } from '../model/notes';
import { type Candidate, hasEvidence, isSharedWithNotes } from '../titles/candidate';
import { absolute, indexOfLine, type Line } from '../titles/line';
import { areaTitleOf } from '../words/areaTitles';
import { mentionsStudy, namesEvent, namesOther, titleLineOf } from '../words/courseWords';
import { endsWithDate, opensWithDate, shortDateAt } from '../words/dates';
import {
  hasLearningLabel,
  isAboutLearning,
  mentionsLearning,
  namesJournal,
  namesTraining,
} from '../words/journalWords';
import { isDayWord, isWeekWord } from '../words/unitWords';

// Journals of study: a series of days, dates or weeks with what was learned on each. What is linked or ticked off below a day is a part
// of its notes.

const FEWEST = 2;
/** Dates without a year may be versions or numbers of chapters. */
const FEWEST_SHORT = 3;
/** Where more of the entries contain modules, they are areas. */
const MOST_AREAS = 0.2;

/** The entries of a journal, and the lines of their notes. */
export interface Journal {
  readonly entries: ReadonlySet<Line>;
  readonly notes: ReadonlySet<Line>;
}

/** Returns the journal that a text keeps of what was studied each day or week, or `undefined`. O(length of the text). */
export function journalOf(lines: readonly Line[], blocks: Blocks): Journal | undefined {
  const dated = lines.filter(isDated);
  if (dated.length < fewestIn(blocks.text)) return undefined;
  const depths = grouped(dated, ({ depth }) => depth);
  for (const all of [...depths.values()].sort((a, b) => b.length - a.length)) {
    const own = withOtherDepths(withoutWeeks(all), dated);
    const entries = areEntries(own, lines, blocks) ? withDayBefore(own, lines) : [];
    if (entries.length > 0) return { entries: new Set(entries), notes: notesOf(entries, lines) };
  }
  return undefined;
}

/** Returns the minimum number of entries: a journal that was just started has one. */
function fewestIn(text: string): number {
  return namesJournal(titleLineOf(text)) ? 1 : FEWEST;
}

type Counted = 'day' | 'date' | 'short date' | 'week';

/** Returns what a title counts, if it opens with a day, a date or a week. */
function countedIn({ area, title }: Pick<Candidate, 'area' | 'title'>): Counted | undefined {
  if (opensWithDate(title)) return 'date';
  if (area && isDayWord(area.word)) return 'day';
  if (area && isWeekWord(area.word)) return 'week';
  if (!area && endsWithDate(title)) return 'date';
  return shortDateAt(title) === undefined ? undefined : 'short date';
}

function isDated({ candidate, depth, level }: Line): boolean {
  return depth !== undefined && !level && !candidate.isContents && countedIn(candidate) !== undefined;
}

/** Beside days, a week is none of the entries. */
function withoutWeeks(dated: readonly Line[]): readonly Line[] {
  const days = dated.filter(({ candidate }) => countedIn(candidate) !== 'week');
  return days.length > 0 ? days : dated;
}

/**
 * Returns the entries with those of another depth, whose authors miscounted the "#": days that go on counting, also deeper, and
 * higher dates. O(length of `dated`).
 */
function withOtherDepths(own: readonly Line[], dated: readonly Line[]): readonly Line[] {
  const kinds = new Set(own.map(({ candidate }) => countedIn(candidate)));
  const depth = own[0]?.depth ?? 0;
  const known = new Set(own.map(placeOf));
  const others = dated.filter((line) => {
    const counted = countedIn(line.candidate);
    if (line.depth === depth || !kinds.has(counted) || known.has(placeOf(line))) return false;
    return counted === 'day' || (line.depth ?? 0) < depth;
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
  if (own.length < (isShort ? FEWEST_SHORT : fewestIn(blocks.text))) return false;
  if (new Set(own.map(({ candidate }) => candidate.title)).size < own.length / 2) return false;
  const areWeeks = counted.includes('week');
  if (own.filter((line) => containsStudied(line, lines, areWeeks)).length > MOST_AREAS * own.length) return false;
  return isOfStudy(
    own.map((line) => textBelow(line, lines, blocks.text)),
    blocks.text,
    areWeeks,
  );
}

/**
 * Returns whether a text with such entries is a journal of study: its title names one and an entry is about learning, or most
 * entries are about learning, and either several have a label for what was learned, or most state that something was learned in
 * a text about study. Weeks are entries only if the title names a journal.
 */
export function isOfStudy(entries: readonly string[], text: string, areWeeks: boolean): boolean {
  const title = titleLineOf(text);
  if (namesOther(title) || namesEvent(text)) return false;
  const learned = entries.filter((entry) => isAboutLearning(entry) || hasLearningLabel(entry)).length;
  if (namesJournal(title)) return learned > 0 || namesTraining(title);
  if (namesTraining(title) && !areWeeks && learned >= FEWEST && learned * 2 >= entries.length) return true;
  if (areWeeks || learned < FEWEST || learned * 2 < entries.length) return false;
  const labelled = entries.filter(hasLearningLabel).length;
  if (labelled >= FEWEST) return true;
  const isLabelled = labelled > 0 || mentionsStudy(text);
  return isLabelled && entries.filter(mentionsLearning).length >= Math.max(FEWEST, entries.length / 2);
}

/** Returns whether a line below has what only a module has: a time beside a title, a kind, or, below a week, any evidence. */
function containsStudied(entry: Line, lines: readonly Line[], isWeek: boolean): boolean {
  for (let n = indexOfLine(lines, entry) + 1; n < lines.length; n++) {
    const { candidate, depth, level } = lines[n] as Line;
    if (depth !== undefined && depth <= (entry.depth as number)) return false;
    if (level || isModule(candidate)) return true;
    if (isWeek && (hasEvidence(candidate) || candidate.task || countedIn(candidate))) return true;
  }
  return false;
}

/** "Project: Wires" in a plain line is a label. */
function isModule({ shape, times, timeLine, kind, link, weights, task }: Candidate): boolean {
  if (timeLine) return false;
  const isKind = kind !== undefined && (weights.kind > 1 || task) && !isSharedWithNotes(shape);
  return isKind || (times.length > 0 && (link !== undefined || task)) || weights.cells > 0;
}

/** Returns the entries, and before them the plain line that counts the day before the first: "Day 1 - May 3" above "## Day 2". */
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

/** Returns the lines from each entry to the next heading that is as high and no entry or week. */
function notesOf(entries: readonly Line[], lines: readonly Line[]): Set<Line> {
  const notes = new Set<Line>();
  const own = new Set(entries);
  const depth = greatest(entries.map((entry) => entry.depth ?? 0));
  let isNote = false;
  for (const line of lines) {
    if (own.has(line)) isNote = true;
    else if (line.depth !== undefined && line.depth <= depth) isNote &&= countedIn(line.candidate) !== undefined;
    else if (isNote) notes.add(line);
  }
  return notes;
}

/** Returns the text up to the next entry or higher heading; a heading of the same depth may be one of its sections. */
function textBelow(entry: Line, lines: readonly Line[], text: string): string {
  const depth = entry.depth as number;
  let end = text.length;
  for (let n = indexOfLine(lines, entry) + 1; n < lines.length; n++) {
    const line = lines[n] as Line;
    if (line.depth === undefined || line.depth > depth || (line.depth === depth && !isDated(line))) continue;
    end = line.start;
    break;
  }
  return slice(text, { start: absolute(entry, entry.candidate.line).end, end });
}

/** Returns whether most modules of notes are the entries of a journal of study. */
export function isJournal({ text, modules }: Notes): boolean {
  const entries = modules.filter(({ title, isOfSeries }) => isOfSeries && isDatedTitle(title));
  if (entries.length < fewestIn(text) || entries.length * 2 < modules.length) return false;
  const areWeeks = entries.every(({ title }) => countedIn({ title, area: areaTitleOf(title) }) === 'week');
  return isOfStudy(
    entries.map(({ body }, n) => slice(text, { start: body.start, end: entries[n + 1]?.span.start ?? text.length })),
    text,
    areWeeks,
  );
}

function isDatedTitle(title: string): boolean {
  return countedIn({ title, area: areaTitleOf(title) }) !== undefined;
}
