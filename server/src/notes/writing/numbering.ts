import { type Edit, insertion, replacement } from '../../text/edit';
import { minOf } from '../../text/extremes';
import { lineAt, lineSpan } from '../../text/lines';
import { type Span, slice } from '../../text/span';
import type { Module, Notes } from '../model/notes';

/** The number before the title of a module: "12" of "12. Why Docker?" or of "### 12. Why Docker?". */
export interface ItemNumber {
  readonly value: number;
  readonly span: Span;
}

const NUMBER = /^([ \t>]*(?:#{1,6}[ \t]+)?[*_[]*)(\d{1,9})[.)、](?=[ \t])/; // "### 12. "

/** Returns the number before a module's title; `undefined` if it has none. */
export function numberOf(text: string, module: Module): ItemNumber | undefined {
  const found = NUMBER.exec(slice(text, module.span));
  if (!found) return undefined;
  const [, before = '', digits = ''] = found;
  const start = module.span.start + before.length;
  return { value: Number(digits), span: { start, end: start + digits.length } };
}

/**
 * Returns the edits that give a module another number. If a longer number would leave its notes outside of the list item, they
 * are indented with it, unless the notes may be directly below their titles.
 */
export function withNumber(notes: Notes, module: Module, value: number): Edit[] {
  const known = numberOf(notes.text, module);
  if (!known || known.value === value) return [];
  const digits = String(value);
  const growth = digits.length - (known.span.end - known.span.start);
  return [replacement(known.span, digits), ...(growth === 0 ? [] : indented(notes, module, growth))];
}

/**
 * Returns the edits that increase the numbers after a new module with the number after `before`, as long as they are
 * consecutive.
 */
export function incrementNumbers(notes: Notes, following: readonly Module[], before: number): Edit[] {
  let last = before;
  const edits: Edit[] = [];
  for (const module of following) {
    const value = numberOf(notes.text, module)?.value;
    if (value === undefined || value !== last + 1) break;
    for (const each of withNumber(notes, module, value + 1)) edits.push(each);
    last = value;
  }
  return edits;
}

/** Returns the number of a new module after another one: the next number, or 1 in a list in which all numbers are 1. */
export function numberAfter({ text, modules }: Notes, before: Module): number {
  const own = numberOf(text, before)?.value ?? 0;
  const next = modules[modules.indexOf(before) + 1];
  const previous = modules[modules.indexOf(before) - 1];
  const isSame = (other: Module | undefined) =>
    other !== undefined && placeOf(other) === placeOf(before) && numberOf(text, other)?.value === own;
  return isSame(next) || isSame(previous) ? own : own + 1;
}

/** Returns the entry that directly contains a module: its group, level or area. */
export function placeOf(module: Module) {
  return module.group ?? module.levelLine ?? module.area;
}

const ITEM = /^[ \t]*\d{1,9}[.)][ \t]+/; // "12. "
const SPACES = /^ */;

/** Indents the notes of a list item whose number gains or loses digits. */
function indented(notes: Notes, module: Module, growth: number): Edit[] {
  const content = contentColumn(notes.text, module);
  if (content === undefined) return [];
  const starts = inItem(notes, module, content);
  const indentation = minOf(starts.map(({ indent }) => indent));
  const moves = growth > 0 ? indentation < content + growth : indentation === content && notesHang(notes);
  if (!moves) return [];
  return starts.map(({ at }) =>
    growth > 0 ? insertion(at, ' '.repeat(growth)) : replacement({ start: at, end: at - growth }, ''),
  );
}

/** Returns whether the notes of items with one-digit numbers are directly below the title, indented by three spaces. */
function notesHang(notes: Notes): boolean {
  return notes.modules.some((module) => {
    const content = contentColumn(notes.text, module);
    if (content === undefined || content > 3) return false;
    return inItem(notes, module, content)[0]?.indent === content;
  });
}

function contentColumn(text: string, module: Module): number | undefined {
  return ITEM.exec(slice(text, module.span))?.[0].length;
}

/** Returns the lines of an item's notes that are indented with spaces, at least to a column. */
function inItem({ text, lines }: Notes, module: Module, column: number): { at: number; indent: number }[] {
  const found: { at: number; indent: number }[] = [];
  for (let line = lineAt(lines, module.span.start) + 1; line < lines.starts.length; line++) {
    const own = lineSpan(lines, text, line);
    if (own.start >= module.body.end) break;
    const indent = SPACES.exec(slice(text, own))?.[0].length ?? 0;
    if (indent >= column && indent < own.end - own.start) found.push({ at: own.start, indent });
  }
  return found;
}
