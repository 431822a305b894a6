import type { Module, Notes } from '../../notes/model/notes';
import { numberOf, withNumber } from '../../notes/writing/numbering';
import { applyEdits, type Edit } from '../../text/edit';
import { minOf } from '../../text/extremes';
import { firstIndex } from '../../text/sorted';
import { type Span, shift, slice } from '../../text/span';
import { isHeader, isModulePart, type Part } from '../parts/parts';

/**
 * Returns the numbers of modules after the parts of their area were reordered. Modules in unchanged lists keep their
 * numbers.
 */
export function recount({ text }: Notes, before: readonly Part[], after: readonly Part[]): ReadonlyMap<Module, number> {
  const numbers = new Map<Module, number>();
  const [listsBefore, listsAfter] = [listsOf(text, before), listsOf(text, after)];
  const goesOn = countsOverLevels(text, listsBefore);
  let last = 0;
  for (const [header, list] of listsAfter) {
    const old = listsBefore.get(header) ?? [];
    const values = old.flatMap((module) => numberOf(text, module)?.value ?? []);
    const start = goesOn && last > 0 ? last + 1 : minOf(values.length > 0 ? values : [1]);
    const step = values.length > 1 && values.every((value) => value === values[0]) ? 0 : 1;
    const isSame = !goesOn && list.length === old.length && list.every((module, n) => module === old[n]);
    if (!isSame) list.forEach((module, n) => void numbers.set(module, start + step * n));
    if (list.length > 0) last = start + step * (list.length - 1);
  }
  return numbers;
}

type Header = Part['entry'] | undefined;

/** Groups the numbered modules by the line of their level or group. */
function listsOf(text: string, parts: readonly Part[]): ReadonlyMap<Header, readonly Module[]> {
  const lists = new Map<Header, Module[]>([[undefined, []]]);
  let header: Header;
  for (const part of parts) {
    if (isHeader(part)) {
      header = part.entry;
      lists.set(header, []);
    } else if (isModulePart(part) && numberOf(text, part.entry)) lists.get(header)?.push(part.entry);
  }
  return lists;
}

/** Returns whether the numbers continue across levels and groups, instead of restarting at each. */
function countsOverLevels(text: string, lists: ReadonlyMap<Header, readonly Module[]>): boolean {
  let last: number | undefined;
  for (const list of lists.values()) {
    const [first, end] = [list[0], list.at(-1)].map((module) => module && numberOf(text, module)?.value);
    if (first !== undefined && last !== undefined) return first > 1 && first === last + 1;
    last = end ?? last;
  }
  return false;
}

/** Returns a text with other numbers before the titles of its modules. */
export function textWithNumbers(notes: Notes, span: Span, numbers: ReadonlyMap<Module, number>): string {
  const [first, end] = [span.start, span.end].map((at) =>
    firstIndex(notes.modules, (module) => module.span.start >= at),
  );
  const edits = notes.modules.slice(first, end).flatMap((module) => {
    const number = numbers.get(module);
    return number === undefined ? [] : withNumber(notes, module, number);
  });
  return applyEdits(
    slice(notes.text, span),
    edits.map((edit) => ({ ...edit, span: shift(edit.span, -span.start) })),
  );
}

/** Returns a part's text with another number before its title. */
export function textWithNumber(notes: Notes, part: Part, number: number | undefined): string {
  const isNumbered = number !== undefined && isModulePart(part);
  return textWithNumbers(notes, part.content, new Map(isNumbered ? [[part.entry, number]] : []));
}

/** Returns the edits of numbers outside of moved text. */
export function numbered(notes: Notes, numbers: ReadonlyMap<Module, number>, written: readonly Module[]): Edit[] {
  const isWritten = new Set(written);
  return [...numbers].flatMap(([module, number]) => (isWritten.has(module) ? [] : withNumber(notes, module, number)));
}
