import type { Blocks } from '../../markdown/sections/blocks';
import { sameSections } from '../../markdown/sections/sameSections';
import type { Section } from '../../markdown/sections/section';
import { firstIndex } from '../../text/sorted';
import { type Span, shift } from '../../text/span';
import type { LevelName } from '../model/notes';
import type { KnownTitles } from '../words/knownTitles';
import { levelOfLine } from '../words/levelNames';
import { type Candidate, CERTAIN_EVIDENCE, candidatesOf } from './candidate';
import { asKnownArea, asKnownModule } from './promoted';

/** A candidate at its place in the document. */
export interface Line {
  readonly candidate: Candidate;
  /** The offset of its section. Spans of the candidate are relative to it. */
  readonly base: number;
  readonly start: number;
  /** Identifies the list of a top-level item; `undefined` for other lines. */
  readonly list: number | undefined;
  /** The depth of a heading, from 1; an underlined time is no heading for us. */
  readonly depth: number | undefined;
  /** The level, if the line contains only its name, built-in or from the settings. */
  readonly level: LevelName | undefined;
}

/** The lines of a notes file, with the data to update them after an edit. */
export interface TitleLines {
  readonly lines: readonly Line[];
  readonly blocks: Blocks;
  /** The index of the first line of each section. */
  readonly firsts: readonly number[];
  readonly levels: readonly string[];
  readonly knows: KnownTitles | undefined;
  /** Lines that are unchanged since the previous parse; `undefined` for a full parse. */
  readonly kept: Kept | undefined;
}

/** Input in addition to the text: names of levels from the settings, and titles of known courses. */
export type Knowledge = Pick<TitleLines, 'levels'> & { readonly knows?: KnownTitles | undefined };

/** The parts of a text that an edit does not change. */
export interface Kept {
  /** End offset of the unchanged text before the edit. */
  readonly head: number;
  /** Start offset of the unchanged text after the edit, which may have moved. */
  readonly tail: number;
  readonly growth: number;
}

/**
 * Returns all lines of the notes that may be titles, in order. `before` are the lines before an edit: the result reuses the
 * objects of lines before the edit, and copies lines after it with new offsets.
 */
export function readTitleLines(blocks: Blocks, knowledge: Knowledge, before?: TitleLines): TitleLines {
  const { levels, knows } = knowledge;
  const sections = blocks.sections;
  const known = before && sameNames(before.levels, levels) && before.knows === knows ? before : undefined;
  const { head, tail } = known ? sameAtEnds(known.blocks, blocks) : { head: 0, tail: 0 };
  const lines: Line[] = known ? known.lines.slice(0, known.firsts[head] ?? known.lines.length) : [];
  const firsts: number[] = known ? known.firsts.slice(0, head) : [];
  for (let n = head; n < sections.length - tail; n++) {
    firsts.push(lines.length);
    appendLines(lines, blocks, n, knowledge);
  }
  const growth = known ? blocks.text.length - known.blocks.text.length : 0;
  if (known && tail > 0) appendMoved(lines, firsts, known, tail, growth);
  const kept = known && {
    head: startOf(blocks, head),
    tail: startOf(blocks, sections.length - tail),
    growth,
  };
  return { lines, blocks, firsts, levels, knows, kept };
}

function startOf({ starts, text }: Blocks, section: number): number {
  return starts[section] ?? text.length;
}

function appendLines(lines: Line[], { sections, starts }: Blocks, n: number, { levels, knows }: Knowledge): void {
  const section = sections[n] as Section;
  const base = starts[n] as number;
  for (const read of candidatesOf(section)) {
    const candidate = knows ? recognized(read, knows) : read;
    lines.push({
      candidate,
      base,
      start: base + candidate.line.start,
      list: candidate.list === undefined ? undefined : base + candidate.list,
      depth: candidate.depth,
      level: levelOf(candidate, levels),
    });
    if (section.continues && candidate.list === 0) joinList(lines);
  }
}

const BEHIND = /[([（][^()[\]（）]*[)\]）]$/; // " (Beginner and Intermediate)"

/**
 * Returns a candidate with the evidence that a known course has a module or area of its title, else unchanged. Checklists,
 * times and lines within items are never titles.
 */
function recognized(candidate: Candidate, { isModule, isArea }: KnownTitles): Candidate {
  const { title, evidence, weights, task, shape, timeLine, level, area, depth } = candidate;
  if (evidence >= CERTAIN_EVIDENCE || task || shape === 'inner' || timeLine || level) return candidate;
  if (isModule(title)) return asKnownModule(candidate);
  const mayBeArea = weights.times + weights.kind === 0 && !area && (depth !== undefined || shape === 'bold');
  return mayBeArea && isArea(title.replace(BEHIND, '').trimEnd()) ? asKnownArea(candidate) : candidate;
}

/** Gives an item the list of the previous section if it continues that list. */
function joinList(lines: Line[]): void {
  const line = lines.pop() as Line;
  const earlier = lines.findLast((other) => other.list !== undefined);
  lines.push({ ...line, list: earlier?.list ?? line.list });
}

function appendMoved(lines: Line[], firsts: number[], known: TitleLines, tail: number, growth: number): void {
  const from = known.blocks.sections.length - tail;
  const firstLine = known.firsts[from] ?? known.lines.length;
  const further = lines.length - firstLine;
  for (let n = from; n < known.firsts.length; n++) firsts.push((known.firsts[n] as number) + further);
  for (let n = firstLine; n < known.lines.length; n++) {
    const { candidate, base, start, list, depth, level } = known.lines[n] as Line;
    const moved = list === undefined ? undefined : list + growth;
    lines.push({ candidate, base: base + growth, start: start + growth, list: moved, depth, level });
  }
}

function sameNames(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((name, n) => name === others[n]);
}

/**
 * Returns the number of identical sections at the start and at the end. Sections after added or removed front matter, and those
 * that continue a list from the edit, do not count.
 */
function sameAtEnds(some: Blocks, others: Blocks): { readonly head: number; readonly tail: number } {
  const same = sameSections(some.sections, others.sections);
  let { tail } = same;
  while (tail > 0 && others.sections.at(-tail)?.continues) tail--;
  return { head: some.start === others.start ? same.head : 0, tail };
}

/** Returns the index of a line in a list that contains it. */
export function indexOfLine(lines: readonly Line[], line: Line): number {
  let index = firstIndex(lines, ({ start }) => start >= line.start);
  // Several nested items may start on one line.
  while (index < lines.length && lines[index] !== line) index++;
  return index;
}

/** Converts a span that is relative to the line's section to one in the notes. */
export function absolute(line: Line, span: Span): Span {
  return shift(span, line.base);
}

function levelOf({ level, task, isContents, title }: Candidate, further: readonly string[]): LevelName | undefined {
  if (level || further.length === 0 || task || isContents) return level;
  return levelOfLine(title, further);
}
