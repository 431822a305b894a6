import { lineAt } from '../../text/lines';
import type { Span } from '../../text/span';
import { timesOf } from '../layout/moduleTimes';
import { hasNotes } from '../layout/notes';
import { titled } from '../layout/regionEntries';
import {
  type LinkedFile,
  type LinkedHeading,
  type Module,
  type Notes,
  plannedFor,
  spentOn,
  type Time,
} from '../model/notes';
import { sumOfMinutes } from '../model/sumOfMinutes';
import { readTimes } from '../time/time';
import { isTimeLine } from '../time/titleTimes';
import { absolute, type Line, readTitleLines } from '../titles/line';

type Times = Pick<Module, 'spent' | 'estimate' | 'empty'>;

/**
 * Returns what a file contributes to the module that links to it. Its times are stated in its front matter (`time: 25 min`),
 * with its title (`# Graphs (25 min)`), or on its lines (`Time: 25 min`). If it contains modules, their sum is used instead of
 * its lines.
 */
export function readLinkedFile(uri: string, notes: Notes): LinkedFile {
  const lines = linesOf(notes);
  const title = titleOf(lines);
  const { spent, estimate } = statedTimes(notes, title, lines);
  const isStated = spent?.minutes || estimate?.minutes;
  return {
    uri,
    isNotes: notes.isNotes,
    spent: isStated ? spent?.minutes : sumOfMinutes(notes.modules.map(spentOn)),
    estimate: isStated ? estimate?.minutes : sumOfMinutes(notes.modules.map(plannedFor)),
    hasNotes: hasOwnNotes(notes, lines),
    title: title?.candidate.title,
    titleLine: title ? lineAt(notes.lines, title.start) : 0,
    opening: openingOf(notes, title),
    headings: headingsBelow(title, lines, notes),
  };
}

/** Returns a file as the one module that it is about; `undefined` if it has no title, or contains modules. */
export function moduleOfFile(notes: Notes): Module | undefined {
  const lines = linesOf(notes);
  const title = titleOf(lines);
  if (!title || notes.modules.some(({ span }) => span.start !== title.start)) return undefined;
  return {
    type: 'module',
    ...titled(title, notes.text.length),
    ...statedTimes(notes, title, lines),
    url: title.candidate.link?.url,
    urlSpan: title.candidate.link && absolute(title, title.candidate.link.urlSpan),
    kind: title.candidate.kind,
    area: undefined,
    levelLine: undefined,
    group: undefined,
    level: undefined,
    hasNotes: hasOwnNotes(notes, lines),
    isKnown: false,
    isRow: false,
    isOfSeries: false,
  };
}

/** Maximum length of front matter and title to use as a model for new files, in UTF-16 units. */
const MAX_OPENING_LENGTH = 1_000;

function openingOf({ text, lines }: Notes, title: Line | undefined): string {
  const end = title ? (lines.starts[lineAt(lines, title.start) + 1] ?? text.length) : 0;
  return end <= MAX_OPENING_LENGTH ? text.slice(0, end) : '';
}

function linesOf({ blocks }: Notes): readonly Line[] {
  return readTitleLines(blocks, { levels: [] }).lines;
}

/** Returns the first heading of any depth. */
function titleOf(lines: readonly Line[]): Line | undefined {
  return lines.find(({ depth }) => depth !== undefined);
}

function statedTimes({ text, blocks, modules }: Notes, title: Line | undefined, lines: readonly Line[]): Times {
  const noTimes = { spent: undefined, estimate: undefined, empty: undefined };
  const inFrontMatter = frontMatterTime(text.slice(0, blocks.start));
  if (inFrontMatter) return { ...noTimes, [inFrontMatter.role]: inFrontMatter };
  const first = title ?? lines[0];
  if (!first) return noTimes;
  const hasModules = modules.some(({ span }) => span.start !== first.start);
  const body: Span = { start: first.start, end: hasModules ? first.start : text.length };
  return timesOf(first, body, hasModules ? [first] : lines, text);
}

const LINE = /[^\r\n]+/g;

function frontMatterTime(frontMatter: string): Time | undefined {
  for (const { 0: line, index } of frontMatter.matchAll(LINE)) {
    const [time] = readTimes(line);
    if (!time?.minutes || time.by !== 'context' || !isTimeLine(time, line, false)) continue;
    const moved = ({ start, end }: Span): Span => ({ start: start + index, end: end + index });
    return { span: moved(time.span), amount: moved(time.amount), minutes: time.minutes, role: time.role ?? 'spent' };
  }
  return undefined;
}

/** Returns whether there are notes between the headings. */
function hasOwnNotes({ text, blocks }: Notes, lines: readonly Line[]): boolean {
  let from = blocks.start;
  for (const { base, candidate, depth } of lines) {
    if (depth === undefined) continue;
    if (hasNotes(text, { start: from, end: base + candidate.line.start })) return true;
    from = base + candidate.blockEnd;
  }
  return hasNotes(text, { start: from, end: text.length });
}

function headingsBelow(title: Line | undefined, all: readonly Line[], notes: Notes): LinkedHeading[] {
  const modules = new Set(notes.modules.map(({ span }) => span.start));
  return all.flatMap((line): LinkedHeading[] => {
    const { depth, start, candidate } = line;
    if (depth === undefined || line === title || candidate.title === '') return [];
    return [{ title: candidate.title, depth, line: lineAt(notes.lines, start), isModule: modules.has(start) }];
  });
}
