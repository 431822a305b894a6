import { type Edit, insertion } from '../text/edit';
import { slice, touches } from '../text/span';
import { countedOn } from './areaTitles';
import { levelTitleLike } from './levelNames';
import type { Area, Entry, LevelName, Module, Notebook } from './notebook';
import { countOn, numberBehind, numberOf } from './numbering';
import { lineEnding, type NewModule, trimmedEnd, writeModule } from './writing';

/** Where a new module belongs: the names of its area and level, and the place that its author looks at. */
export interface Where {
  readonly area?: string | undefined;
  readonly level?: LevelName | undefined;
  readonly at?: number | undefined;
  /** The area is none of the notebook's yet, and is opened at its end. */
  readonly opensArea?: boolean | undefined;
}

/** What adds something, and where the cursor goes in the text after it. */
export interface Addition {
  /** The first one adds; the others make room, such as by counting on what stands behind. */
  readonly edits: readonly Edit[];
  readonly cursor: number;
}

/**
 * Adds a module where it belongs, in the notebook's form: behind the module at the cursor, or as the last of its level, which is
 * opened at the end of the area where it is not there yet, as an area is at the end of the notes.
 */
export function addModule(notebook: Notebook, module: NewModule, where: Where): Addition {
  const { text, form } = notebook;
  const eol = lineEnding(text);
  const before = moduleBefore(notebook, where);
  const home = before ?? homeOf(notebook, where);
  const at = home ? trimmedEnd(text, home.span.start, home.body.end) : trimmedEnd(text, 0, text.length);
  const tight = before !== undefined && !form.loose && /^\s*(?:[-*+]|\d+[.)])/.test(form.marker);
  const gap = at === 0 ? '' : tight ? eol : eol + eol;
  const line = writeModule(form, module, before ? numberBehind(notebook, before) : 1, eol);
  const { edits, cursor } = added(text, at, gap + [...openings(notebook, where, home), line].join(eol + eol));
  const counts =
    before !== undefined && form.ordered && numberBehind(notebook, before) !== numberOf(text, before)?.value;
  return { edits: counts ? [...edits, ...countOn(notebook, before)] : edits, cursor };
}

/** Adds an area at the end, numbered on and spelt like those before it. */
export function addArea(notebook: Notebook, title: string): Addition {
  const { text } = notebook;
  const eol = lineEnding(text);
  const at = trimmedEnd(text, 0, text.length);
  return added(text, at, (at === 0 ? '' : eol + eol) + areaLine(notebook, title));
}

/** A line that opens a level, spelt like the other levels of the notebook. */
export function levelLine(notebook: Notebook, level: LevelName): string {
  const model = notebook.levels.find((other) => other.level !== 'together') ?? notebook.levels[0];
  if (!model) return `### ${levelTitle(level)}`;
  const withWord = /\blevel\b/i.test(model.title);
  const line = slice(notebook.text, model.span).trimEnd();
  return line.replace(
    slice(notebook.text, model.titleSpan),
    () => levelTitleLike(model.title, level) ?? levelTitle(level, withWord),
  );
}

/** The usual name of a level: "Bring it together", "Beginner"; with the word, "Beginner Level". */
export function levelTitle(level: LevelName, withWord = false): string {
  if (level === 'together') return 'Bring it together';
  const name = level.charAt(0).toUpperCase() + level.slice(1);
  return withWord ? `${name} Level` : name;
}

function areaLine({ text, areas }: Notebook, title: string): string {
  const model = areas.findLast((area) => area.title !== '') ?? areas.at(-1);
  if (!model) return `## ${title}`;
  const opening = text.slice(model.span.start, model.titleSpan.start);
  if (model.number === undefined) return opening.replace(/\[$/, '') + title;
  const next = Math.max(...areas.map((area) => area.number ?? 0)) + 1;
  const numbered = countedOn(opening, next);
  return (/[\s：]$/.test(numbered) ? numbered : `${numbered} `) + title;
}

/** The lines of the area and the level that a new module opens; notes without levels get none. */
function* openings(notebook: Notebook, { area, level, opensArea }: Where, home: Entry | undefined): Iterable<string> {
  if (area === undefined) return;
  if (opensArea) yield areaLine(notebook, area);
  const lacksLevel = opensArea || home?.type === 'area';
  if (lacksLevel && level !== undefined && notebook.levels.length > 0) yield levelLine(notebook, level);
}

const BLANKS = /[ \t]*/y; // the line break of "what it is.  "

/** The line that stands in front keeps the blanks at its end. */
function added(text: string, end: number, what: string): Addition {
  BLANKS.lastIndex = end;
  const at = end + (BLANKS.exec(text)?.[0].length ?? 0);
  // What stands behind keeps its distance; at the very end the file gets its last line ending.
  const last = at >= text.length ? lineEnding(text) : '';
  return { edits: [insertion(at, what + last)], cursor: at + what.length };
}

/** The module behind which a new one goes: the one at the cursor, else the last one of the place where it belongs. */
function moduleBefore(notebook: Notebook, where: Where): Module | undefined {
  const { at, opensArea } = where;
  if (opensArea) return undefined;
  const here = lastThatHolds(notebook.areas, at);
  const inPlace = notebook.modules.filter((module) => fits(module, where, here));
  const isHere = isIn(notebook, where, here);
  const inLevel = inPlace.filter(isHere);
  return lastThatHolds(inLevel, at) ?? inLevel.at(-1);
}

/** Whether a module stands in the level and the group that the author looks at, where nobody names another place. */
function isIn(
  { levels, groups }: Notebook,
  { area, level, at }: Where,
  here: Area | undefined,
): (module: Module) => boolean {
  if (area !== undefined || level !== undefined) return () => true;
  const hereLevel = lastThatHolds(
    levels.filter((other) => other.area === here),
    at,
  );
  const hereGroup = lastThatHolds(
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

/** The level, else the area, that the module goes into; undefined for the end of the notes. */
function homeOf({ areas, levels }: Notebook, { area, level, at, opensArea }: Where): Entry | undefined {
  if (opensArea) return undefined;
  const home = area === undefined ? lastThatHolds(areas, at) : areas.find((other) => sameTitle(other.title, area));
  const named = levels.find((other) => other.level === level && other.area === home);
  const inHome = levels.filter((other) => other.area === home);
  return named ?? lastThatHolds(inHome, at) ?? home;
}

function sameTitle(a: string | undefined, b: string): boolean {
  return a !== undefined && a.toLowerCase() === b.toLowerCase();
}

/** Returns the last entry that contains a place; where one ends and the next one starts, the place belongs to the next. */
export function lastThatHolds<Some extends Entry>(entries: readonly Some[], at: number | undefined): Some | undefined {
  if (at === undefined) return undefined;
  return entries.findLast(({ body }) => touches(body, at));
}
