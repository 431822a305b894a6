import type { Span } from '../text/span';
import { readLine } from './line';

/** A line of mere words, with the marker that stands in front of them. */
export interface PlainLine {
  /** "" in a paragraph, else "##", "-" or "1.". */
  readonly marker: string;
  readonly line: Span;
  readonly words: Span;
}

// Words that open with a letter and have no mark that could begin markup, an address or a link: "It starts fast."
const WORDS = /^\p{L}[^`*_~<[@\t\0]*$/u;
const MARKED = /^(#{1,6}|[-*+]|\d{1,9}[.)]) (\p{L}[^`*_~<[@#\t\0]*)$/u; // "- It starts fast."
const ADDRESS = /https?:|www\./i;
const LINE = /([^\r\n]*)(?:\r\n?|\n|$)/y;

/**
 * The lines of a section that is one paragraph, heading or list item of mere words, or none for a fenced block: most of
 * the notes, for which no parser has to be asked. Undefined where the section may be anything else.
 */
export function plainLines(text: string): PlainLine[] | undefined {
  const lines = linesOf(text);
  while (lines.length > 0 && text.slice(lines.at(-1)?.start, lines.at(-1)?.end).trim() === '') lines.pop();
  const [first, ...rest] = lines;
  // Blanks on the last lines count to the paragraph at the end of a text, and only there.
  if (!first || /[^\r\n]/.test(text.slice(lines.at(-1)?.end))) return undefined;
  if (isFence(text, first, rest)) return [];
  const opening = text.slice(first.start, first.end);
  if (lines.some((line) => ADDRESS.test(text.slice(line.start, line.end)) || text[line.end - 1] === ' '))
    return undefined;
  const marked = MARKED.exec(opening);
  if (marked) {
    const words = { start: first.end - (marked[2] as string).length, end: first.end };
    return rest.length === 0 ? [{ marker: marked[1] as string, line: first, words }] : undefined;
  }
  if (!lines.every((line) => WORDS.test(text.slice(line.start, line.end)))) return undefined;
  return lines.map((line) => ({ marker: '', line, words: line }));
}

function linesOf(text: string): Span[] {
  const lines: Span[] = [];
  LINE.lastIndex = 0;
  for (let at = 0; at < text.length; at = LINE.lastIndex) {
    const content = LINE.exec(text)?.[1] ?? '';
    lines.push({ start: at, end: at + content.length });
  }
  return lines;
}

/** A fenced block that its last line closes. */
function isFence(text: string, first: Span, rest: readonly Span[]): boolean {
  const { opening } = readLine(text.slice(first.start, first.end));
  if (opening.type !== 'fence') return false;
  return (
    rest.findIndex((line) => opening.closes(text.slice(line.start, line.end))) === rest.length - 1 && rest.length > 0
  );
}
