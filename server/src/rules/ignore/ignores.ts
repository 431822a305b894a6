import { codeIn } from '../../markdown/code/code';
import { sectionAt } from '../../markdown/sections/blocks';
import { collectFromSections } from '../../markdown/sections/collectFromSections';
import { perSection, type Section } from '../../markdown/sections/section';
import { unbrokenIn } from '../../markdown/sections/unbroken';
import type { Notes } from '../../notes/model/notes';
import { lineAt, lineSpan } from '../../text/lines';
import { type Span, shift, slice, span, touches } from '../../text/span';

/** The scope of a comment: the next line, its own line, or all of the notes. */
export type IgnoreScope = 'next' | 'line' | 'notes';

/** A comment that turns rules off: `<!-- study-notes-ignore-next missing-time -->`. */
export interface Ignore {
  readonly scope: IgnoreScope;
  readonly span: Span;
  /** The rules that it turns off; if empty, every rule. */
  readonly names: readonly NamedRule[];
  /** The first 0-based line that it applies to; `next` is the line after the last one. */
  readonly first: number;
  readonly next: number;
}

/** The name of a rule in a comment, with its span in the text. */
export interface NamedRule {
  readonly id: string;
  readonly span: Span;
}

const IGNORE = /<!--[ \t]*study-notes-ignore(-next|-line)?(?!-?\w)([^<>\r\n]*?)-->/g; // "<!-- study-notes-ignore a, b -->"
const NAME = /[^\s,]+/g; // "missing-time"
const COMMENT_ALONE = /^[\t >]*<!--[^<>]*-->[\t ]*$/; // "> <!-- study-notes-ignore-next -->"

const known = new WeakMap<Notes, readonly Ignore[]>();

/** Returns the comments that turn rules off, in document order. */
export function ignoresOf(notes: Notes): readonly Ignore[] {
  const before = known.get(notes);
  if (before) return before;
  const ignores: Ignore[] = [];
  // Reads from the bottom up: a comment above another one applies to the same lines as that one.
  let below: LineBelow | undefined;
  for (const { found, base } of collectFromSections(notes.blocks, commentsIn).toReversed()) {
    const comment = lineAt(notes.lines, found.span.start + base);
    if (below?.comment !== comment) below = { comment, line: lineAfter(notes, comment, below) };
    ignores.push(ignoreOf(notes, found, base, below));
  }
  known.set(notes, ignores.reverse());
  return ignores;
}

/** The line of a comment, and the next line that is not such a comment; `undefined` if there is none. */
interface LineBelow {
  readonly comment: number;
  readonly line: number | undefined;
}

type Comment = Pick<Ignore, 'scope' | 'span' | 'names'>;

/** Returns the comments of a section; spans are relative to its start. */
const commentsIn = perSection((section: Section): readonly Comment[] => {
  if (!section.text.includes('study-notes-ignore')) return [];
  const comments = Array.from(section.text.matchAll(IGNORE), (found): Comment => {
    const names = found.index + found[0].length - '-->'.length - (found[2] as string).length;
    return {
      scope: found[1] === '-next' ? 'next' : found[1] === '-line' ? 'line' : 'notes',
      span: span(found.index, found.index + found[0].length),
      names: Array.from((found[2] as string).matchAll(NAME), ({ 0: id, index }) => ({
        id,
        span: span(names + index, names + index + id.length),
      })),
    };
  });
  return comments.filter((comment) => !codeIn(section).some((code) => touches(code.span, comment.span.start)));
});

function ignoreOf(notes: Notes, comment: Comment, base: number, below: LineBelow): Ignore {
  const placed = {
    ...comment,
    span: shift(comment.span, base),
    names: comment.names.map((name) => ({ ...name, span: shift(name.span, base) })),
  };
  if (comment.scope === 'notes') return { ...placed, first: 0, next: notes.lines.starts.length };
  const first = below.comment;
  const next = comment.scope === 'line' ? first + 1 : lineAfterBlock(notes, below.line ?? first + 1);
  return { ...placed, first, next };
}

/** Returns the next line that is not such a comment, reusing the result of the comment `below`; `undefined` if there is none. */
function lineAfter({ text, lines }: Notes, comment: number, below: LineBelow | undefined): number | undefined {
  for (let line = comment + 1; line < lines.starts.length; line++) {
    const words = slice(text, lineSpan(lines, text, line));
    if (words.replaceAll('>', '').trim() !== '' && !COMMENT_ALONE.test(words)) return line;
    if (line === below?.comment) return below.line;
  }
  return undefined;
}

/** Returns the line after the code or table that starts with a line; no comment can be between its lines. */
function lineAfterBlock({ blocks, lines, text }: Notes, line: number): number {
  const own = lineSpan(lines, text, line);
  const n = sectionAt(blocks, own.start);
  const base = blocks.starts[n] ?? 0;
  const section = blocks.sections[n];
  const block = section && unbrokenIn(section).find(({ start }) => touches(shift(own, -base), start));
  return block ? lineAt(lines, base + block.end) + 1 : line + 1;
}
