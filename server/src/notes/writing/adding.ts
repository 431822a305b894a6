import { type Edit, insertion } from '../../text/edit';
import { lineAt, lineSpan } from '../../text/lines';
import { slice, touches } from '../../text/span';
import type { Area, Entry, Level, LevelName, Module, Notes } from '../model/notes';
import { builtInLevels } from '../words/levelNames';
import { addedRow } from './addedRow';
import { areaLine, incrementAreaNumbers, newAreaNumber } from './areaNumbers';
import { levelLine } from './levelLine';
import { notesLead } from './notesLead';
import { incrementNumbers, numberAfter, numberOf } from './numbering';
import { lineEnding, type NewModule, trimmedEnd, writeModule } from './writing';

/** The requested place of a new module: the names of its area and level, and the offset of the cursor. */
export interface Where {
  readonly area?: string | undefined;
  readonly level?: LevelName | undefined;
  readonly at?: number | undefined;
  /** Whether the area is new. */
  readonly opensArea?: boolean | undefined;
  /** The end offset of a new area; `undefined` for the end of the notes. */
  readonly areaAt?: number | undefined;
  /** The number of a new area in numbered notes; `undefined` for the next number. */
  readonly areaNumber?: number | undefined;
  /** Whether to add an empty line for notes, with the cursor. */
  readonly withNotes?: boolean | undefined;
  /** The levels of the area in the order of the course; `undefined` for the built-in levels. */
  readonly levelOrder?: readonly LevelName[] | undefined;
}

/** Edits that insert text, and the offset of the cursor after them. */
export interface Addition {
  /** The first edit adds the module; the others update the text around it, such as numbers. */
  readonly edits: readonly Edit[];
  readonly cursor: number;
}

/** The actual place of a new module. */
export interface Home {
  /** The module to insert it after; `undefined` if it is the first module of its level or area. */
  readonly before: Module | undefined;
  /** The level or area to insert it into; `undefined` for the end of the notes. */
  readonly entry: Level | Area | undefined;
  readonly opensArea: boolean;
  readonly opensLevel: boolean;
}

/**
 * Adds a module in the form of the notes: after the module at the cursor, or as the last one of its level. If its area does not
 * have the level, the level is added in the order of the course. A missing area is added if `where` requests it.
 */
export function addModule(notes: Notes, module: NewModule, where: Where): Addition {
  const { text, form } = notes;
  const eol = lineEnding(text);
  const home = homeOf(notes, where);
  const { before } = home;
  const row = before?.isRow ? addedRow(text, before, module, form.linked) : undefined;
  if (row) return { edits: [insertion(row.at, eol + row.line)], cursor: row.at + eol.length + row.cursor };
  const at = before ? trimmedEnd(text, before.span.start, before.body.end) : placeIn(notes, where, home);
  const tight = before !== undefined && !form.loose && /^\s*(?:[-*+]|\d+[.)])/.test(form.marker);
  const gap = at === 0 ? '' : tight ? eol : eol + eol;
  const last = before ? numberAfter(notes, before) - 1 : lastNumber(notes, home, at);
  const line = writeModule(form, module, last + 1, eol);
  const lead = where.withNotes ? notesLead(notes, last + 1) : '';
  const opened = [...openings(notes, where, home, at)];
  const isFirst = at === 0 && opened.length > 0 && text.trim() !== '';
  const { edits, cursor } = added(text, at, gap + opened.join('') + line + lead, isFirst ? eol + eol : '');
  if (home.opensArea) {
    const number = newAreaNumber(notes, where.areaNumber, at);
    return { edits: [...edits, ...incrementAreaNumbers(notes, at, number)], cursor };
  }
  const counts = before ? last === numberOf(text, before)?.value : countsThrough(notes);
  if (!form.ordered || !counts) return { edits, cursor };
  const following = notes.modules.filter(({ span, area }) => span.start >= at && area === areaOf(home));
  return { edits: [...edits, ...incrementNumbers(notes, following, last)], cursor };
}

/** Returns the place for a new module of an area and level, or else for one at the cursor. */
export function homeOf(notes: Notes, where: Where): Home {
  const { areas, levels } = notes;
  const { area, at } = where;
  if (where.opensArea)
    return {
      before: undefined,
      entry: undefined,
      opensArea: true,
      opensLevel: where.level !== undefined && levels.length > 0,
    };
  const inArea = area === undefined ? lastContaining(areas, at) : areas.find((other) => sameTitle(other.title, area));
  const level = levelIn(notes, inArea, where);
  const before = moduleBefore(notes, { ...where, level });
  const inHome = levels.filter((other) => other.area === inArea);
  const named = inHome.find((other) => other.level === level);
  const opensLevel = !before && !named && area !== undefined && level !== undefined && levels.length > 0;
  const entry = before
    ? (before.levelLine ?? before.area)
    : (named ?? (opensLevel ? undefined : lastContaining(inHome, at)) ?? inArea);
  return { before, entry, opensArea: false, opensLevel };
}

/** Returns the requested level; `undefined` if the area has modules but no levels. */
function levelIn({ levels, modules }: Notes, area: Area | undefined, where: Where): LevelName | undefined {
  const { level } = where;
  const isUsed = levels.length > 0 || modules.some((module) => module.area === area && module.level === level);
  return isUsed ? level : undefined;
}

function areaOf({ entry }: Home): Area | undefined {
  return entry?.type === 'level' ? entry.area : entry;
}

/** Returns the offset for the first module of a level or area. */
function placeIn(notes: Notes, where: Where, { entry, opensLevel }: Home): number {
  const { text } = notes;
  if (!entry) return trimmedEnd(text, 0, where.areaAt ?? text.length);
  const own = opensLevel ? notes.levels.filter(({ area }) => area === entry) : [];
  const order = where.levelOrder ?? builtInLevels;
  const rank = (level: LevelName | undefined) => {
    const found = level === undefined ? -1 : order.indexOf(level);
    return found < 0 ? order.length : found;
  };
  const easier = own.findLast(({ level }) => rank(level) <= rank(where.level));
  const [harder] = own;
  if (easier) return trimmedEnd(text, easier.span.start, easier.body.end);
  return trimmedEnd(text, entry.span.start, harder ? harder.span.start : entry.body.end);
}

/** Returns the number of the module before an offset if numbers continue from level to level in these notes; else 0. */
function lastNumber(notes: Notes, home: Home, at: number): number {
  if (!notes.form.ordered || !countsThrough(notes)) return 0;
  const area = areaOf(home);
  const before = notes.modules.findLast((module) => module.area === area && module.span.end <= at);
  return (before && numberOf(notes.text, before)?.value) ?? 0;
}

/** Returns whether the first number of a level is mostly the one after the last number of the level before. */
function countsThrough({ text, modules }: Notes): boolean {
  let through = 0;
  for (const [n, module] of modules.entries()) {
    const before = modules[n - 1];
    if (!before || before.area !== module.area || before.levelLine === module.levelLine) continue;
    const [last, first] = [numberOf(text, before)?.value, numberOf(text, module)?.value];
    if (last !== undefined && first !== undefined) through += first === last + 1 ? 1 : -1;
  }
  return through > 0;
}

/** A new level, and the line endings between its title and its first module. */
export interface AddedLevel {
  readonly edit: Edit;
  readonly gap: string;
}

/** Adds a level to an area, in the order of the course. */
export function addLevel(notes: Notes, area: Area, { level, levelOrder }: Where): AddedLevel {
  const home: Home = { before: undefined, entry: area, opensArea: false, opensLevel: true };
  const at = afterBlanks(notes.text, placeIn(notes, { level, levelOrder }, home));
  const title = level === undefined ? '' : lineEnding(notes.text).repeat(2) + levelLine(notes, level);
  return { edit: insertion(at, title), gap: gapBelow(notes, notes.levels) };
}

/** Adds an area at the end of the notes, with the next number and a title in the form of the other areas. */
export function addArea(notes: Notes, title: string): Addition {
  const { text } = notes;
  const eol = lineEnding(text);
  const at = trimmedEnd(text, 0, text.length);
  return added(text, at, (at === 0 ? '' : eol + eol) + areaLine(notes, title, newAreaNumber(notes, undefined, at)));
}

/** Yields the title lines of the new area and level for a new module, each with its line endings. */
function* openings(notes: Notes, where: Where, { opensArea, opensLevel }: Home, at: number): Iterable<string> {
  const { area, level } = where;
  if (area !== undefined && opensArea)
    yield areaLine(notes, area, newAreaNumber(notes, where.areaNumber, at)) + gapBelow(notes, notes.areas);
  if (level !== undefined && opensLevel) yield levelLine(notes, level) + gapBelow(notes, notes.levels);
}

/** Returns the line endings between a new title and the next line: one if all others are headings without an empty line below. */
function gapBelow({ text, lines }: Notes, titles: readonly Entry[]): string {
  const isTight = ({ span }: Entry) => {
    const below = lineAt(lines, span.start) + 1;
    const isLine = below < lines.starts.length;
    return isLine && text[span.start] === '#' && slice(text, lineSpan(lines, text, below)).trim() !== '';
  };
  const eol = lineEnding(text);
  return titles.length > 0 && titles.every(isTight) ? eol : eol + eol;
}

const BLANKS = /[ \t]*/y; // the line break of "what it is.  "

function afterBlanks(text: string, at: number): number {
  BLANKS.lastIndex = at;
  return at + (BLANKS.exec(text)?.[0].length ?? 0);
}

/**
 * Returns the edit that inserts lines after an offset. The line before it keeps its trailing spaces, which may be a hard line
 * break.
 */
function added(text: string, end: number, what: string, gap = ''): Addition {
  const at = afterBlanks(text, end);
  // Blank lines before the following text are kept; at the end of the file, a line ending is added.
  const last = at >= text.length ? lineEnding(text) : '';
  return { edits: [insertion(at, what + last + gap)], cursor: at + what.length };
}

/** Returns the module that a new one is inserted after: the one at the cursor, else the last one of its area, level or group. */
function moduleBefore(notes: Notes, where: Where): Module | undefined {
  const { at } = where;
  const here = lastContaining(notes.areas, at);
  const inPlace = notes.modules.filter((module) => fits(module, where, here));
  const isHere = isIn(notes, where, here);
  const inLevel = inPlace.filter(isHere);
  return lastContaining(inLevel, at) ?? inLevel.at(-1);
}

/** Returns whether a module is in the level and group of the cursor, unless another place is given. */
function isIn(
  { levels, groups }: Notes,
  { area, level, at }: Where,
  here: Area | undefined,
): (module: Module) => boolean {
  if (area !== undefined || level !== undefined) return () => true;
  const hereLevel = lastContaining(
    levels.filter((other) => other.area === here),
    at,
  );
  const hereGroup = lastContaining(
    groups.filter((other) => other.area === here && other.level === hereLevel),
    at,
  );
  return (module) => (!hereLevel || module.levelLine === hereLevel) && (!hereGroup || module.group === hereGroup);
}

function fits(module: Module, { area, level, at }: Where, here: Area | undefined): boolean {
  if (area !== undefined && !sameTitle(module.area?.title, area)) return false;
  if (area === undefined && at !== undefined && module.area && module.area !== here) return false;
  return level === undefined || module.level === level;
}

function sameTitle(a: string | undefined, b: string): boolean {
  return a !== undefined && a.toLowerCase() === b.toLowerCase();
}

/** Returns the last entry that contains a place; where one ends and the next one starts, the place belongs to the next. */
export function lastContaining<Some extends Entry>(entries: readonly Some[], at: number | undefined): Some | undefined {
  if (at === undefined) return undefined;
  return entries.findLast(({ body }) => touches(body, at));
}
