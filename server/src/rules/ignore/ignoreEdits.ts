import { ownLineBefore } from '../../markdown/sections/ownLine';
import type { Notes } from '../../notes/model/notes';
import { lineEnding } from '../../notes/writing/writing';
import { type Edit, insertion, replacement } from '../../text/edit';
import { lineAt, lineSpan } from '../../text/lines';
import { type Span, slice, span } from '../../text/span';
import { isBlank, isHeading, opensBlock } from '../rule/lineShape';
import { type Ignore, type IgnoreScope, ignoresOf, type NamedRule } from './ignores';

/** Returns the edit that ignores a rule on a 0-based line, or for the code block that contains it. */
export function ignoreOnLine(notes: Notes, ruleId: string, line: number): Edit {
  const { blocks, text, lines } = notes;
  const known = ignoresOf(notes).find(({ scope, first, next }) => scope !== 'notes' && first <= line && line < next);
  if (known) return addName(notes, known, ruleId);
  const place = ownLineBefore(blocks, line);
  if (place) return insertion(place.at, place.prefix + commentFor('next', ruleId) + lineEnding(text));
  const own = lineSpan(lines, text, line);
  const words = LINE_WORDS.exec(slice(text, own))?.[0].length ?? 0;
  return insertion(own.start + words, ` ${commentFor('line', ruleId)}`);
}

/**
 * Matches a line up to the end of the last table cell, or up to a hard line break: "| a | b" of "| a | b |", "a" of "a
 * ".
 */
const LINE_WORDS = /^(?:.*[^\s|\\])?/;

/** Returns the edit that ignores a rule in all of the notes. */
export function ignoreInNotes(notes: Notes, ruleId: string): Edit {
  const known = ignoresOf(notes).find(({ scope }) => scope === 'notes');
  if (known) return addName(notes, known, ruleId);
  const eol = lineEnding(notes.text);
  return insertion(notes.blocks.start, commentFor('notes', ruleId) + eol + eol);
}

const keys: Readonly<Record<IgnoreScope, string>> = { next: 'ignore-next', line: 'ignore-line', notes: 'ignore' };

function commentFor(scope: IgnoreScope, ruleId: string): string {
  return `<!-- study-notes-${keys[scope]} ${ruleId} -->`;
}

/** Adds a rule to a comment, with the same separator; a comment without rules ignores all of them already. */
function addName({ text }: Notes, { names, span: comment }: Ignore, ruleId: string): Edit {
  const [last, before] = [names.at(-1), names.at(-2)];
  const gap = last && before ? text.slice(before.span.end, last.span.start) : ' ';
  return insertion(last?.span.end ?? comment.end, last ? gap + ruleId : '');
}

/** Returns the edit that removes a name from a comment, or the whole comment if it is the last name. */
export function removeName(notes: Notes, ignore: Ignore, name: NamedRule): Edit {
  const n = ignore.names.indexOf(name);
  const [before, after] = [ignore.names[n - 1], ignore.names[n + 1]];
  if (before) return replacement(span(before.span.end, name.span.end), '');
  return after ? replacement(span(name.span.start, after.span.start), '') : removeComment(notes, ignore);
}

/** Removes a comment, with its line if that contains nothing else. */
export function removeComment(notes: Notes, { span: comment }: Ignore): Edit {
  const { text, lines } = notes;
  const line = lineAt(lines, comment.start);
  const own = lineSpan(lines, text, line);
  const before = text.slice(own.start, comment.start);
  const after = text.slice(comment.end, own.end);
  if (!isBlank(after) && isBlank(before)) {
    return replacement(span(comment.start, comment.end + after.length - after.trimStart().length), '');
  }
  const words = span(own.start + before.trimEnd().length, comment.end);
  if (!isBlank(after) || !isBlank(withoutQuotes(before))) return replacement(words, '');
  return replacement(lineRemoval(notes, line) ?? span(words.start, own.end), '');
}

/** Returns the line with its ending and a blank line that would remain; `undefined` if its removal would join separate blocks. */
function lineRemoval({ text, lines }: Notes, line: number): Span | undefined {
  const textOf = (number: number) => withoutQuotes(slice(text, lineSpan(lines, text, number)));
  const startOf = (number: number) => lines.starts[number] ?? text.length;
  const [above, below] = [textOf(line - 1), textOf(line + 1)];
  if (isBlank(above) && isBlank(below)) return span(startOf(line), startOf(line + 2));
  const isParted = isBlank(above) || isBlank(below) || isHeading(above) || opensBlock(below);
  return isParted ? span(startOf(line), startOf(line + 1)) : undefined;
}

const QUOTE_MARKS = /^[\t ]*(?:>[\t ]?)*/; // "> > "

function withoutQuotes(line: string): string {
  return line.replace(QUOTE_MARKS, '');
}
