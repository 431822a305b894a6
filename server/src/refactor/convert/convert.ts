import type { Entry, Module, Notes } from '../../notes/model/notes';
import { numberOf, placeOf } from '../../notes/writing/numbering';
import { lineEnding } from '../../notes/writing/writing';
import { type Edit, insertion, narrowed, replacement } from '../../text/edit';
import { BLANK_LINE } from '../../text/lines';
import { type Span, slice } from '../../text/span';
import { withLinks } from '../links/withLinks';
import { indentOf, reindented, writtenLines } from '../parts/noteLines';
import { gapBetween, isModulePart, type ModulePart, meet, type Part, partsOf } from '../parts/parts';
import { markerOf, titleLineOf } from './titleLine';
import { blockKind, isList, noteIndent, OPENS_BLOCK, type WholeForm, wholeFormOf } from './wholeForm';
import { timeBelow, writeTitle } from './writeTitle';

/**
 * Returns the edits that write modules in another form: title, link, time, and the place of the notes. Words do not
 * change. A module that has the form is not changed; of a title line with other text, only the marker changes. Modules
 * in quotes and in nested lists are not changed, since other text depends on their layout. Links to changed headings
 * are updated.
 */
export function convert(notes: Notes, modules: readonly Module[], form: WholeForm): Edit[] {
  const wanted = new Set(modules);
  const areas = new Set(modules.map(({ area }) => area));
  const edits = [...areas].flatMap((area) => {
    const parts = partsOf(notes, area);
    return parts.flatMap((part, n) => {
      if (!isModulePart(part) || !wanted.has(part.entry) || !isFree(notes.text, part.entry)) return [];
      return [...convertModule(notes, part, form), ...convertGap(notes, part, parts[n + 1], form, wanted)];
    });
  });
  const narrow = edits.flatMap((edit) => narrowed(notes.text, edit) ?? []);
  return withLinks(notes, narrow);
}

/** Returns whether the title of a module has the form already, or cannot have it. */
export function hasForm(notes: Notes, module: Module, form: WholeForm): boolean {
  const { text } = notes;
  if (!isFree(text, module)) return true;
  const marker = markerFor(notes, module, form);
  const known = titleLineOf(notes, module);
  if (!known) return marker === markerOf(text, module);
  const isBelow = known.time?.lineBelow !== undefined;
  const movesTime = form.time.place === 'below' ? known.time?.amount !== undefined && !isBelow : isBelow;
  return !movesTime && writeTitle(form, known, marker, false) === slice(text, module.span);
}

const UNDERLINE = /^(?:\r\n?|\n)[ \t]*(?:=+|-+)[ \t]*(?:[\r\n]|$)/; // "\n-----\n"

/** Returns whether a module can be converted: it is not in a quote or a nested list, nor an underlined heading. */
function isFree(text: string, module: Module): boolean {
  const marker = markerOf(text, module);
  if (/^[ \t]{2}/.test(marker) || marker.includes('>')) return false;
  return marker !== '' || !UNDERLINE.test(text.slice(module.span.end, module.span.end + 80));
}

function convertModule(notes: Notes, { entry: module, content }: ModulePart, form: WholeForm): Edit[] {
  const { text } = notes;
  const [before, after] = [markerOf(text, module), markerFor(notes, module, form)];
  const known = titleLineOf(notes, module);
  // The line of the time moves up into the title, or the time moves down to its own line.
  const up = form.time.place === 'below' ? undefined : known?.time?.lineBelow;
  const down = known && timeBelow(form, known, lineEnding(text));
  const line = known
    ? writeTitle(form, known, after, up !== undefined)
    : after + text.slice(module.span.start + before.length, module.span.end);
  const title = [replacement(module.span, line), ...(down ? [insertion(module.span.end, down)] : [])];
  const isSameBlock = blockKind(before) === blockKind(after) && before.length === after.length;
  if (isSameBlock && !up && !down) return title;
  const below = { start: module.span.end, end: content.end };
  return [...title, ...convertNotes(notes, below, up?.end ?? below.start, [before, after], form)];
}

/**
 * Returns the edits that indent the text below a title for another marker. A part at the start of the text may be
 * removed.
 */
function convertNotes(
  notes: Notes,
  below: Span,
  start: number,
  [before, after]: readonly [string, string],
  form: WholeForm,
): Edit[] {
  const { text } = notes;
  const lines = writtenLines(notes, { start, end: below.end });
  const [first] = lines;
  if (!first) return [replacement({ start: below.start, end: start }, '')];
  const eol = lineEnding(text);
  const from = isList(blockKind(before)) ? indentOf(text, lines, wholeFormOf(notes).indent, before.length) : '';
  const to = isList(blockKind(after)) ? noteIndent(form, after) : '';
  const isApart = form.apart || form.time.place === 'below' || !OPENS_BLOCK.test(slice(text, first).trimStart());
  const gap = replacement({ start: below.start, end: first.start }, isApart ? eol + eol : eol);
  return [gap, ...reindented(text, lines, from, to)];
}

/**
 * Returns the marker of a module in a form. Numbers of lists start at 1 below each area, level or group; headings are
 * one level deeper than the heading above.
 */
function markerFor(notes: Notes, module: Module, form: WholeForm): string {
  const { text, modules } = notes;
  const before = markerOf(text, module);
  const kind = blockKind(form.marker);
  const isSame = kind === blockKind(before);
  if (kind === 'heading') {
    if (isSame) return before;
    const outer = [module.area, module.levelLine, module.group].map((entry) => depthOf(text, entry));
    const depth = Math.max(form.marker.trim().length, ...outer.map((one) => one + 1));
    return `${'#'.repeat(Math.min(depth, 6))} `;
  }
  if (kind === 'ordered') {
    const number = isSame ? numberOf(text, module)?.value : undefined;
    return form.marker.replace(/\d+/, String(number ?? positionIn(modules, module)));
  }
  return form.marker;
}

const positions = new WeakMap<readonly Module[], ReadonlyMap<Module, number>>();

/** Returns the number of modules up to this one below the same line, without other entries in between. */
function positionIn(modules: readonly Module[], module: Module): number {
  const known = positions.get(modules) ?? positionsOf(modules);
  positions.set(modules, known);
  return known.get(module) ?? 0;
}

function positionsOf(modules: readonly Module[]): ReadonlyMap<Module, number> {
  let count = 0;
  return new Map(
    modules.map((module, n) => {
      const before = modules[n - 1];
      count = before && placeOf(before) === placeOf(module) ? count + 1 : 1;
      return [module, count];
    }),
  );
}

const HASHES = /^#{1,6}(?=[ \t])/; // "###"

function depthOf(text: string, entry: Entry | undefined): number {
  return entry ? (HASHES.exec(slice(text, entry.span))?.[0].length ?? 0) : 0;
}

/** Returns whether the notes of a list item end in text outside of it, which a marker below could not separate. */
function endsAtMargin(notes: Notes, { entry, content }: ModulePart): boolean {
  const last = writtenLines(notes, { start: entry.span.end, end: content.end }).at(-1);
  return isList(blockKind(markerOf(notes.text, entry))) && last !== undefined && /^\S/.test(slice(notes.text, last));
}

/** Returns whether the notes are separated by blank lines, or from their title, as text must be that does not start with a block. */
function haveBlankLines(notes: Notes, { entry, content }: ModulePart): boolean {
  const [first] = writtenLines(notes, { start: entry.span.end, end: content.end });
  if (!first) return false;
  const below = notes.text.slice(first.start, content.end);
  return BLANK_LINE.test(below) || !OPENS_BLOCK.test(below.trimStart());
}

/** Returns the gap between two modules: that of the form, or a blank line if their notes have some. */
function convertGap(
  notes: Notes,
  part: ModulePart,
  next: Part | undefined,
  form: WholeForm,
  wanted: ReadonlySet<Module>,
): Edit[] {
  const { text } = notes;
  const eol = lineEnding(text);
  if (!next || !meet(part, next)) return [];
  const before = markerOf(text, part.entry);
  const after = markerFor(notes, part.entry, form);
  if (blockKind(before) === blockKind(after)) return [];
  const gap = slice(text, part.gap);
  const isNextConverted = isModulePart(next) && wanted.has(next.entry);
  const isLoose = form.loose || haveBlankLines(notes, part);
  const usual = isNextConverted && !endsAtMargin(notes, part) ? (isLoose ? eol + eol : eol) : gap;
  const opening = isNextConverted ? markerFor(notes, next.entry, form) : slice(text, next.content);
  return [replacement(part.gap, gapBetween('.', usual, `${opening}.`, eol))];
}
