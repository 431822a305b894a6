import { areaInSyllabus } from '../../course/syllabus/areas';
import { findModules } from '../../course/syllabus/found';
import { findInSyllabus } from '../../course/syllabus/match';
import type { Syllabus, SyllabusModule } from '../../course/syllabus/syllabus';
import type { Form } from '../../notes/model/form';
import type { Area, Level, Module, Notes } from '../../notes/model/notes';
import { numberAfter, numberOf, withNumber } from '../../notes/writing/numbering';
import { lineEnding, writeModule } from '../../notes/writing/writing';
import { type Edit, insertion } from '../../text/edit';
import { groupBy } from '../../text/groupBy';
import { isModulePart, type Part, partsOf } from '../parts/parts';

/** The modules of the syllabus that are missing in an area or level. */
export interface MissingModules {
  readonly home: Area | Level;
  readonly modules: readonly SyllabusModule[];
}

/**
 * Returns the modules of the syllabus that are missing in the notes, by areas and levels of the notes. In an area without
 * levels, all modules of the syllabus's area count; in levels that the notes do not contain, none do. Modules that would look
 * like notes in the form of the notes are omitted.
 */
export function missingModules(notes: Notes, syllabus: Syllabus): MissingModules[] {
  const present = new Set(findModules(syllabus, notes));
  const lacking = groupBy(
    syllabus.modules.filter((module) => !present.has(module) && isDistinctFromNotes(notes.form, module)),
    (module) => module.area,
  );
  if (lacking.size === 0) return [];
  const levelsByArea = groupBy(notes.levels, (level) => level.area);
  return notes.areas.flatMap((area) => {
    const name = areaInSyllabus(syllabus, notes, area);
    const missing = (name !== undefined && lacking.get(name)) || [];
    if (missing.length === 0) return [];
    const levels = levelsByArea.get(area) ?? [];
    const firsts = [...groupBy(levels, ({ level }) => level).values()].flatMap(([first]) => first ?? []);
    const homes = firsts.map((home) => ({ home, modules: missing.filter(({ level }) => level === home.level) }));
    const all: MissingModules[] = levels.length > 0 ? homes : [{ home: area, modules: missing }];
    return all.filter(({ modules }) => modules.length > 0);
  });
}

const BLOCK = /^[ \t]*(?:#{1,6}|[-*+]|\d+[.)])[ \t]/; // "### "

/** Returns whether a title differs from a line of notes. In forms without markers, that requires a link or a kind. */
export function isDistinctFromNotes({ marker, linked }: Form, { url, kind }: SyllabusModule): boolean {
  return BLOCK.test(marker) || (linked && url !== undefined) || kind !== undefined;
}

/**
 * Inserts modules in the form of the notes, each after the one that precedes it in the syllabus, with the exact minutes of the
 * syllabus.
 */
export function insertMissing(notes: Notes, syllabus: Syllabus, missing = missingModules(notes, syllabus)): Edit[] {
  return missing.flatMap(({ home, modules }) => {
    const area = home.type === 'area' ? home : home.area;
    const parts = partsOf(notes, area).filter(
      ({ content }) => home.span.start < content.start && content.start < home.body.end,
    );
    return insertInto(notes, syllabus, home, parts, modules);
  });
}

const orders = new WeakMap<Syllabus, ReadonlyMap<SyllabusModule, number>>();

function orderOf(syllabus: Syllabus): ReadonlyMap<SyllabusModule, number> {
  let order = orders.get(syllabus);
  if (!order) {
    order = new Map(syllabus.modules.map((module, n) => [module, n]));
    orders.set(syllabus, order);
  }
  return order;
}

function insertInto(
  notes: Notes,
  syllabus: Syllabus,
  home: Area | Level,
  parts: readonly Part[],
  missing: readonly SyllabusModule[],
): Edit[] {
  const order = orderOf(syllabus);
  const ranks = parts.map((part) => {
    const known = isModulePart(part) ? findInSyllabus(syllabus, part.entry) : undefined;
    return known ? (order.get(known) ?? -1) : -1;
  });
  const anchors = missing.map((module) => anchorOf(order.get(module) ?? 0));
  const places = [...new Set(anchors)].sort((one, other) => one - other);
  const edits: Edit[] = [];
  let by = 0;
  for (const [n, anchor] of places.entries()) {
    const here = missing.filter((_, n) => anchors[n] === anchor);
    const following = parts.slice(anchor + 1, (places[n + 1] ?? parts.length) + 1);
    const result = insertAt(notes, home, parts[anchor], following, here, by);
    for (const each of result.edits) edits.push(each);
    by = result.by;
  }
  return edits;

  /** Returns the index of the part to insert a module after; -1 for before all of them. */
  function anchorOf(rank: number): number {
    const before = ranks.reduce(
      (best, own, n) => (own >= 0 && own < rank && own >= (ranks[best] ?? -1) ? n : best),
      -1,
    );
    if (before >= 0) return before;
    const following = ranks.findIndex((own) => own > rank);
    return following >= 0 ? following - 1 : parts.length - 1;
  }
}

const LIST = /^[ \t]*(?:[-*+]|\d+[.)])/; // "1."

interface Counted {
  readonly edits: readonly Edit[];
  /** The increase of the numbers after the inserted modules; 0 if they are not consecutive. */
  readonly by: number;
}

/**
 * Inserts modules after one part, or before all, and increases the numbers of the parts after them, up to the next insertion. The
 * numbers include earlier insertions.
 */
function insertAt(
  notes: Notes,
  home: Area | Level,
  before: Part | undefined,
  following: readonly Part[],
  missing: readonly SyllabusModule[],
  grown: number,
): Counted {
  const { text, form } = notes;
  const eol = lineEnding(text);
  const [after] = following;
  const gap = !form.loose && LIST.test(form.marker) ? eol : eol + eol;
  const followsModule = isModulePart(before);
  const last = followsModule ? numberOf(text, before.entry)?.value : undefined;
  const first = isModulePart(after) ? numberOf(text, after.entry)?.value : undefined;
  const start = followsModule && last !== undefined ? numberAfter(notes, before.entry) : (first ?? 1);
  const step = start === last ? 0 : 1;
  const lines = missing.map(({ title, url, minutes }, n) => {
    const certain = minutes && minutes.least === minutes.most ? minutes.most : undefined;
    return writeModule(form, { title, url, planned: certain }, start + grown + step * n, eol);
  });
  const written = lines.join(gap);
  const counted = countFurther(notes, following, start, grown + step * missing.length);
  if (!followsModule && isModulePart(after))
    return { ...counted, edits: [insertion(after.content.start, written + gap), ...counted.edits] };
  const at = before?.content.end ?? endOfLead(text, home, after);
  const tail = at >= text.length ? eol : '';
  return { ...counted, edits: [insertion(at, (followsModule ? gap : eol + eol) + written + tail), ...counted.edits] };
}

/** Returns the end of the text between the line of an area or level and its first part. */
function endOfLead(text: string, { span, body }: Area | Level, first: Part | undefined): number {
  return Math.max(span.end, text.slice(0, first?.content.start ?? body.end).trimEnd().length);
}

/** Returns the numbers of the modules after the new ones, as long as they are consecutive. */
function countFurther(notes: Notes, parts: readonly Part[], start: number, by: number): Counted {
  const edits: Edit[] = [];
  let expected = start;
  for (const part of parts) {
    const module: Module | undefined = isModulePart(part) ? part.entry : undefined;
    const value = module && numberOf(notes.text, module)?.value;
    if (!module || value !== expected) return { edits, by: 0 };
    for (const each of withNumber(notes, module, value + by)) edits.push(each);
    expected++;
  }
  return { edits, by };
}
