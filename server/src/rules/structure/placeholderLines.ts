import { codeIn } from '../../markdown/code/code';
import { sectionAt } from '../../markdown/sections/blocks';
import { collectFromSections } from '../../markdown/sections/collectFromSections';
import { perSection } from '../../markdown/sections/section';
import { withoutComments } from '../../notes/layout/comments';
import { isBareMarker, isTemplateText } from '../../notes/layout/templateText';
import type { Entry, Notes } from '../../notes/model/notes';
import { entriesOf } from '../../notes/model/outline';
import { lineAt, lineSpan, readLines } from '../../text/lines';
import { type Span, shift, slice, span, touches } from '../../text/span';
import { indent, opensBlock } from '../rule/lineShape';

/** Matches an empty bullet, or the underline of a setext heading: "-", "  - " */
const SINGLE_DASH = /^ {0,3}-[\t ]*$/;

/** Matches the markers before the text of a line: "> * ", "  1. " */
const LEADING_MARKERS = /^[\t ]*(?:>[\t ]*|(?:[-*+]|\d{1,9}[.)])[\t ]+)*/;

/** Matches the start of an HTML comment at the start of a line: "<!-- TODO" */
const COMMENT_START = /^ {0,3}<!--/gm;

/** A line that contains only a placeholder. */
export interface PlaceholderLine {
  /** The 0-based number of the line. */
  readonly line: number;
  /** The line without its quote and list markers; the marker itself if no text follows it. */
  readonly words: Span;
  /** The entry that contains it; `undefined` before the first title. */
  readonly entry: Entry | undefined;
}

/** Yields the placeholders of notes, in document order. */
export function* placeholderLines(notes: Notes): Iterable<PlaceholderLine> {
  const suspects = suspectLines(notes);
  let at = 0;
  for (const part of ownParts(notes)) {
    const first = at;
    while (at < suspects.length && (suspects[at] as number) < part.next) at++;
    if (at > first) yield* waitingLines(notes, part, suspects.slice(first, at));
    if (at === suspects.length) return;
  }
}

function* waitingLines(notes: Notes, part: OwnPart, suspects: readonly number[]): Iterable<PlaceholderLine> {
  const { text, lines } = notes;
  const { entry } = part;
  const textOf = (line: number) => withoutComments(slice(text, lineSpan(lines, text, line)));
  const own = suspects.filter((line) => !isExempt(notes, part, line));
  const waiting = own.filter((line) => isTemplateText(textOf(line)));
  // While the author types a list, its last bullet is empty. It counts only if there is no other text.
  const bare = own.filter((line) => isBareMarker(textOf(line)) && !hasContinuation(textOf, line));
  // A single marker is the empty line for the notes of a new module; several markers come from a template.
  if (
    bare.length > 0 &&
    waiting.length + bare.length > 1 &&
    entry &&
    isUnwritten(notes, part, waiting.length + bare.length)
  )
    for (const each of bare) waiting.push(each);
  for (const line of waiting.sort((a, b) => a - b)) {
    yield { line, words: wordsOf(text, lineSpan(lines, text, line)), entry };
  }
}

/** Returns whether the entry contains only this number of placeholders. */
function isUnwritten(notes: Notes, part: OwnPart, placeholders: number): boolean {
  const { text, lines } = notes;
  if (part.entry?.type === 'module') return !part.entry.hasNotes;
  let written = 0;
  for (let line = part.first; line < part.next; line++) {
    if (slice(text, lineSpan(lines, text, line)).trim() !== '' && !isExempt(notes, part, line)) written++;
  }
  return written === placeholders;
}

/** Returns the 0-based numbers of the lines whose text may be a placeholder. */
function suspectLines({ blocks, lines }: Notes): number[] {
  return collectFromSections(blocks, suspectsIn).map(({ found, base }) => lineAt(lines, base + found));
}

/** Returns the offsets of lines that may be placeholders by their text. */
const suspectsIn = perSection(({ text }) => {
  const lines = readLines(text);
  return [...lines.starts].filter((_, line) => {
    const words = withoutComments(slice(text, lineSpan(lines, text, line)));
    return isTemplateText(words) || isBareMarker(words);
  });
});

/** The text of an entry up to the next title: the 0-based lines from `first` up to, but not including, `next`. */
interface OwnPart {
  readonly entry: Entry | undefined;
  readonly first: number;
  readonly next: number;
}

function* ownParts(notes: Notes): Iterable<OwnPart> {
  const { lines, blocks } = notes;
  let entry: Entry | undefined;
  let first = lineAt(lines, blocks.start);
  for (const following of entriesOf(notes)) {
    const next = lineAt(lines, following.span.start);
    yield { entry, first, next };
    entry = following;
    first = next;
  }
  yield { entry, first, next: lines.starts.length };
}

/** Returns whether template text of a line is not a placeholder for notes: in titles, empty times, code and comments. */
function isExempt({ text, lines, blocks, modules }: Notes, { entry }: OwnPart, line: number): boolean {
  const own = lineSpan(lines, text, line);
  if (entry && meet(entry.span, own)) return true;
  if (modules.some(({ empty }) => empty && meet(empty.span, own))) return true;
  const n = sectionAt(blocks, own.start);
  const section = blocks.sections[n];
  const inSection = shift(own, -(blocks.starts[n] ?? 0));
  return section !== undefined && hiddenIn(section).some((hidden) => meet(hidden, inSection));
}

/** Returns the spans of code blocks and comments in a section. */
const hiddenIn = perSection((section) => {
  const hidden = codeIn(section).flatMap(({ type, span }) => (type === 'span' ? [] : span));
  for (const { index: start } of section.text.matchAll(COMMENT_START)) {
    if (hidden.some((other) => touches(other, start))) continue;
    const end = section.text.indexOf('-->', start);
    hidden.push({ start, end: end < 0 ? section.text.length : end });
  }
  return hidden;
});

function meet(some: Span, other: Span): boolean {
  return some.start <= other.end && other.start <= some.end;
}

/**
 * Returns whether a marker is not an empty item: its content starts on the next line, indented, or the marker is the underline of
 * a setext heading.
 */
function hasContinuation(textOf: (line: number) => string, line: number): boolean {
  const below = textOf(line + 1);
  if (below.trim() !== '' && indent(below) > indent(textOf(line))) return true;
  return SINGLE_DASH.test(textOf(line)) && line > 0 && isPlainText(textOf(line - 1));
}

/** Returns whether a line is paragraph text, such as "Scheduling"; not "", "# Scheduling", "> Scheduling" or "1. Scheduling". */
function isPlainText(line: string): boolean {
  return line.trim() !== '' && !opensBlock(line);
}

function wordsOf(text: string, line: Span): Span {
  const written = slice(text, line).trimEnd();
  const markers = LEADING_MARKERS.exec(written)?.[0].length ?? 0;
  return span(line.start + markers, line.start + written.length);
}
