import { codeOf } from '../blocks/code';
import type { Entry, Notebook } from '../notebook/notebook';
import { isBareMarker, isTemplateText } from '../notebook/templateText';
import { type Lines, lineAt, lineSpan } from '../text/lines';
import { type Span, slice, span } from '../text/span';
import { indent, opensBlock } from './lineShape';

/** A bullet or an underline: "-", "  - " */
const singleDash = /^ {0,3}-[\t ]*$/;

/** What stands in front of a line's own words: "> * ", "  1. " */
const leadingMarkers = /^[\t ]*(?:>[\t ]*|(?:[-*+]|\d{1,9}[.)])[\t ]+)*/;

/** A comment that stands alone, and so runs on to its end over any lines: "<!-- TODO" */
const commentStart = /^ {0,3}<!--/gm;

/** A line that holds nothing but a placeholder. */
export interface PlaceholderLine {
  /** Counted from 0. */
  readonly line: number;
  /** The line without its quote and list markers; the marker itself where nothing stands behind it. */
  readonly words: Span;
  /** What it waits under; undefined in front of the first title. */
  readonly entry: Entry | undefined;
}

/** The placeholders of a notebook, from top to bottom. */
export function* placeholderLines(notebook: Notebook): Iterable<PlaceholderLine> {
  const { text, lines, blocks } = notebook;
  const entries = entriesOf(notebook);
  const quiet = quietLines(notebook, entries);
  const textOf = (line: number) => slice(text, lineSpan(lines, text, line));
  let line = lineAt(lines, blocks.start);
  for (const { entry, next } of ownParts(entries, lines)) {
    const own: number[] = [];
    for (; line < next; line++) if (!quiet.has(line) && textOf(line).trim() !== '') own.push(line);
    const waiting = own.filter((each) => isTemplateText(textOf(each)));
    // While a list is being typed its last bullet is bare for a moment: only where nothing else is written does it wait.
    const bare = own.filter((each) => isBareMarker(textOf(each)) && !bearsMore(textOf, each));
    if (entry && (entry.type === 'module' ? !entry.hasNotes : waiting.length + bare.length === own.length)) {
      waiting.push(...bare);
    }
    for (const each of waiting.sort((a, b) => a - b)) {
      yield { line: each, words: wordsOf(text, lineSpan(lines, text, each)), entry };
    }
  }
}

/** The lines between one title and the next: they end in front of the line `next`, counted from 0. */
interface OwnPart {
  readonly entry: Entry | undefined;
  readonly next: number;
}

function* ownParts(entries: readonly Entry[], lines: Lines): Iterable<OwnPart> {
  let entry: Entry | undefined;
  for (const following of entries) {
    yield { entry, next: lineAt(lines, following.span.start) };
    entry = following;
  }
  yield { entry, next: lines.starts.length };
}

function entriesOf({ areas, levels, groups, modules, topics }: Notebook): readonly Entry[] {
  return [...areas, ...levels, ...groups, ...modules, ...topics].sort((a, b) => a.span.start - b.span.start);
}

/** Lines where template words are no notes: titles, times that wait for their number, code, and comments. */
function quietLines({ text, lines, blocks, modules }: Notebook, entries: readonly Entry[]): ReadonlySet<number> {
  const quiet = new Set<number>();
  const hush = ({ start, end }: Span) => {
    for (let line = lineAt(lines, start); line <= lineAt(lines, end); line++) quiet.add(line);
  };
  for (const entry of entries) hush(entry.span);
  for (const { empty } of modules) if (empty) hush(empty.span);
  for (const code of codeOf(blocks)) if (code.type !== 'span') hush(code.span);
  for (const { index: start } of text.matchAll(commentStart)) {
    if (quiet.has(lineAt(lines, start))) continue;
    const end = text.indexOf('-->', start);
    hush({ start, end: end < 0 ? text.length : end });
  }
  return quiet;
}

/**
 * True where the marker is no empty item: its content starts on the next line, further in; or, under a line of plain
 * text, it is no bullet at all but the underline that makes a heading of that line.
 */
function bearsMore(textOf: (line: number) => string, line: number): boolean {
  const below = textOf(line + 1);
  if (below.trim() !== '' && indent(below) > indent(textOf(line))) return true;
  return singleDash.test(textOf(line)) && line > 0 && isPlainText(textOf(line - 1));
}

/** A line of a paragraph: "Scheduling"; not "", "# Scheduling", "> Scheduling", "1. Scheduling". */
function isPlainText(line: string): boolean {
  return line.trim() !== '' && !opensBlock(line);
}

function wordsOf(text: string, line: Span): Span {
  const written = slice(text, line).trimEnd();
  const markers = leadingMarkers.exec(written)?.[0].length ?? 0;
  return span(line.start + markers, line.start + written.length);
}
