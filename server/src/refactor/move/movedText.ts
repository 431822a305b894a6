import type { Blocks } from '../../markdown/sections/blocks';
import type { Module, Notes, Time } from '../../notes/model/notes';
import { readTimes } from '../../notes/time/time';
import { readTitleLines } from '../../notes/titles/line';
import { applyEdits, type Edit, replacement } from '../../text/edit';
import { memoizeByIdentity } from '../../text/memoize';
import { firstIndex } from '../../text/sorted';
import { type Span, slice } from '../../text/span';

const HASHES = /^#{1,6}(?=[ \t])/; // "## "
const LINE_START = /^(?=[^\r\n])/gm;
const INDENT = /^[ \t]+/gm;
const MAX_DEPTH = 6;

/** Returns the title lines of a text, cached for all parts that move. */
const linesOf = memoizeByIdentity((blocks: Blocks) => readTitleLines(blocks, { levels: [] }).lines);

/**
 * Returns a part of a text with its shallowest heading at a depth, and the others as far below it as they were. `undefined` if a
 * heading would be too deep.
 */
export function withHeadingsFrom(depth: number, notes: Notes, part: Span): string | undefined {
  const { text, blocks } = notes;
  const lines = linesOf(blocks);
  const own = lines.slice(...[part.start, part.end].map((at) => firstIndex(lines, ({ start }) => start >= at)));
  const headings = own.flatMap(({ start, depth: written }) => {
    const marks = written !== undefined && HASHES.exec(text.slice(start, part.end));
    return marks ? { start, depth: marks[0].length } : [];
  });
  const shift = depth - headings.reduce((least, heading) => Math.min(least, heading.depth), MAX_DEPTH + depth);
  if (headings.some((heading) => heading.depth + shift > MAX_DEPTH)) return undefined;
  const edits = headings.map(
    (heading): Edit =>
      replacement(
        { start: heading.start - part.start, end: heading.start + heading.depth - part.start },
        '#'.repeat(heading.depth + shift),
      ),
  );
  return applyEdits(slice(text, part), edits);
}

/**
 * Returns lines without the indentation that all of them have. In a list item, unindented lines after the first one continue a
 * paragraph and do not count.
 */
export function withoutIndent(text: string, isInItem: boolean): string {
  const lines = text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '');
  const all = lines.map((line) => line.length - line.trimStart().length);
  const indents = isInItem && all[0] !== 0 ? all.filter((each) => each > 0) : all;
  const indent = indents.reduce((least, each) => Math.min(least, each), Number.POSITIVE_INFINITY);
  if (indent === 0 || lines.length === 0) return text;
  return text.replace(INDENT, (spaces) => spaces.slice(Math.min(indent, spaces.length)));
}

/** Returns a text with each line indented by `indent`. */
export function withIndent(text: string, indent: string): string {
  return indent === '' ? text : text.replace(LINE_START, indent);
}

const UNDERLINE = /^(?:\r\n?|\n) {0,3}(?:=+|-+)[ \t]*(?:[\r\n]|$)/; // "\n====\n"

/** Returns whether notes can be moved to and from the lines below a title: it is not a row, quoted or underlined. */
export function canMoveNotes({ text }: Notes, { span, body, isRow }: Module): boolean {
  return !isRow && !/^\s*>/.test(slice(text, span)) && !UNDERLINE.test(text.slice(span.end, body.end));
}

const GAP = /[\s\-–—:~|,]{0,20}$/; // " - "

/** Times of a title line, as they are written in a title elsewhere. */
export interface WrittenTimes {
  /** The times in the text of the title's link: " ~10 min". */
  readonly inLink: string;
  /** The times after the title. */
  readonly after: string;
}

/**
 * Returns the times as they are written on the title line of a module, with their separators. A time that would be read
 * differently in another title is written in a common form: " (25 min)", " (estimate: 30 min)".
 */
export function writtenTimes(notes: Notes, module: Module, { estimate, spent }: TimesOfTitle): WrittenTimes {
  const times = [estimate, spent].filter((time) => time?.minutes !== undefined) as Time[];
  const linkEnd = module.urlSpan?.start ?? 0;
  const written = times
    .sort((one, other) => one.span.start - other.span.start)
    .map((time) => ({ text: writtenTime(notes, module, time), isInLink: time.span.end <= linkEnd }));
  const joined = (isInLink: boolean) =>
    written.flatMap((time) => (time.isInLink === isInLink ? time.text : [])).join('');
  return { inLink: joined(true), after: joined(false) };
}

function writtenTime({ text }: Notes, module: Module, time: Time): string {
  const { span, role } = time;
  const asWritten = text.slice(separatorStart(text, module, time), span.end);
  const title = `x${asWritten}`;
  const [read, ...others] = readTimes(title);
  const isKept =
    span.start >= module.titleSpan.end &&
    span.end <= module.span.end &&
    (read?.role ?? 'spent') === role &&
    read?.span.end === title.length &&
    others.length === 0;
  return isKept ? asWritten : ` (${role === 'estimate' ? 'estimate: ' : ''}${slice(text, time.amount)})`;
}

/** Returns the start of the separator before a time on a title line: of " - " in "Heaps - 20 min". */
export function separatorStart(text: string, { titleSpan }: Module, { span }: Time): number {
  const [gap = ''] = GAP.exec(text.slice(titleSpan.end, span.start)) ?? [];
  return span.start - gap.length;
}

type TimesOfTitle = Pick<Module, 'spent' | 'estimate'>;

/** Returns the times of a module that are on its title line. */
export function timesInTitle({ spent, estimate, span }: Module): TimesOfTitle {
  const isIn = (time: Module['spent']) => time && time.span.start >= span.start && time.span.end <= span.end;
  return { spent: isIn(spent) ? spent : undefined, estimate: isIn(estimate) ? estimate : undefined };
}
