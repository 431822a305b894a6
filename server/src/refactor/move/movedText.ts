import type { Blocks } from '../../markdown/sections/blocks';
import type { Module, Notes } from '../../notes/model/notes';
import { readTitleLines } from '../../notes/titles/line';
import { applyEdits, type Edit, replacement } from '../../text/edit';
import { oncePer } from '../../text/oncePer';
import { firstIndex } from '../../text/sorted';
import { type Span, slice } from '../../text/span';

const HASHES = /^#{1,6}(?=[ \t])/; // "## "
const LINE_START = /^(?=[^\r\n])/gm;
const INDENT = /^[ \t]+/gm;
const MAX_DEPTH = 6;

/** Returns the title lines of a text, cached for all parts that move. */
const linesOf = oncePer((blocks: Blocks) => readTitleLines(blocks, { levels: [] }).lines);

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

/** Returns lines without the indentation that all of them have. */
export function withoutIndent(text: string): string {
  const lines = text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '');
  const indent = lines.reduce(
    (least, line) => Math.min(least, line.length - line.trimStart().length),
    Number.POSITIVE_INFINITY,
  );
  if (indent === 0 || lines.length === 0) return text;
  return text.replace(INDENT, (spaces) => spaces.slice(Math.min(indent, spaces.length)));
}

/** Returns a text with each line indented by `indent`. */
export function withIndent(text: string, indent: string): string {
  return indent === '' ? text : text.replace(LINE_START, indent);
}

/** Formats the times of a title line for a title in another form: " (25 min)", " (estimate: 30 min) (25 min)". */
export function titleTimes({ text }: Pick<Notes, 'text'>, { spent, estimate }: TimesOfTitle): string {
  const planned = estimate?.minutes ? ` (estimate: ${slice(text, estimate.amount)})` : '';
  return planned + (spent?.minutes ? ` (${slice(text, spent.amount)})` : '');
}

type TimesOfTitle = Pick<Module, 'spent' | 'estimate'>;

/** Returns the times of a module that are on its title line. */
export function timesInTitle({ spent, estimate, span }: Module): TimesOfTitle {
  const isIn = (time: Module['spent']) => time && time.span.start >= span.start && time.span.end <= span.end;
  return { spent: isIn(spent) ? spent : undefined, estimate: isIn(estimate) ? estimate : undefined };
}
