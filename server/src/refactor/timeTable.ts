import { writtenMinutes } from '../course/progress/minutes';
import { totals } from '../course/progress/times';
import type { Syllabus } from '../course/syllabus/syllabus';
import { codeAround } from '../markdown/code/code';
import { generatedTable, TABLE_CLOSES, TABLE_OPENS } from '../notes/layout/generatedTable';
import { labelOf } from '../notes/model/label';
import type { Area, Module, Notes } from '../notes/model/notes';
import { lineEnding } from '../notes/writing/writing';
import { type Edit, insertion, narrowed, replacement } from '../text/edit';
import { lineAt, lineSpan, readLines } from '../text/lines';
import { type Span, slice } from '../text/span';

/**
 * Inserts a table of the times between two comments: at the place if it is a blank line between blocks, else below the title. If
 * the notes have that table already, it is updated.
 */
export function insertTimeTable(notes: Notes, at: number, syllabus: Syllabus): Edit[] {
  if (generatedTable(notes.text)) return refreshTimeTable(notes, syllabus);
  const eol = lineEnding(notes.text);
  const table = timeTable(notes, syllabus);
  const line = lineSpan(notes.lines, notes.text, lineAt(notes.lines, at));
  if (isFree(notes, line)) return [replacement(line, apartFromBlocks(notes, line.start, line.end, table, eol))];
  const place = documentTitle(notes)?.end ?? notes.blocks.start;
  return [insertion(place, apartFromBlocks(notes, place, place, table, eol))];
}

const GOES_ON = /^\s*[\r\n][ \t]+\S/; // "\n\n  a further paragraph of an item"

/** Returns whether a line is blank and outside of code, front matter, and list items that continue after it. */
function isFree({ text, blocks }: Notes, line: Span): boolean {
  const isBlank = slice(text, line).trim() === '' && line.start >= blocks.start;
  if (!isBlank || GOES_ON.test(text.slice(line.end))) return false;
  return !codeAround(blocks, line.start).some(({ span }) => span.start < line.start && line.start < span.end);
}

/** Updates the table of the notes; empty if it is up to date or missing. */
export function refreshTimeTable(notes: Notes, syllabus: Syllabus): Edit[] {
  const table = generatedTable(notes.text);
  const edit = table && narrowed(notes.text, replacement(table, timeTable(notes, syllabus)));
  return edit ? [edit] : [];
}

/**
 * Returns the table of total times by area and level. Unknown times are counted separately, not as 0, and the sum of ranges
 * is a range.
 */
export function timeTable(notes: Notes, syllabus: Syllabus): string {
  const { modules, areas } = notes;
  const elsewhere = modules.filter(({ area }) => area === undefined);
  const rows = [
    ...areas.flatMap((area) => areaRows(notes, area, syllabus)),
    ...(elsewhere.length > 0 && areas.length > 0
      ? [row('**Outside of areas**', elsewhere, syllabus)]
      : levelRows(elsewhere, syllabus)),
    row('**All modules**', modules, syllabus),
  ];
  const lines = [TABLE_OPENS, '| | Modules | Time |', '| --- | ---: | --- |', ...rows, TABLE_CLOSES];
  return lines.join(lineEnding(notes.text));
}

function areaRows(notes: Notes, area: Area, syllabus: Syllabus): string[] {
  const own = notes.modules.filter((module) => module.area === area);
  return [row(`**${escaped(labelOf(notes, area))}**`, own, syllabus), ...levelRows(own, syllabus)];
}

/** Returns a row for each level, in document order; modules without level count only for the area. */
function levelRows(modules: readonly Module[], syllabus: Syllabus): string[] {
  const levels = [...new Set(modules.flatMap(({ level }) => level ?? []))];
  return levels.map((level) => {
    const own = modules.filter((module) => module.level === level);
    return row(escaped(own.find(({ levelLine }) => levelLine)?.levelLine?.title ?? level), own, syllabus);
  });
}

function row(name: string, modules: readonly Module[], syllabus: Syllabus): string {
  const { withoutTime, spent, planned } = totals(modules, syllabus);
  const time = spent ? writtenMinutes(spent) : planned && `${writtenMinutes(planned)} planned`;
  const unknown = time === undefined ? 'unknown' : `, ${withoutTime} unknown`;
  const said = (time ?? '') + (withoutTime > 0 ? unknown : '');
  return `| ${name} | ${modules.length} | ${said || '-'} |`;
}

const MARKUP = /[\\`*_[\]<>|]/g;

function escaped(title: string): string {
  return title.replace(MARKUP, '\\$&');
}

const TITLE = /^#[ \t]+\S/; // "# Notes"

/** Returns the line of the notes' title; `undefined` if they do not start with one. */
export function documentTitle({ text, lines, blocks }: Notes): Span | undefined {
  let line = lineAt(lines, blocks.start);
  while (line < lines.starts.length && slice(text, lineSpan(lines, text, line)).trim() === '') line++;
  const first = lineSpan(lines, text, line);
  return TITLE.test(slice(text, first)) ? first : undefined;
}

/** Returns the table with blank lines between it and adjacent blocks. */
function apartFromBlocks({ text }: Notes, start: number, end: number, table: string, eol: string): string {
  const before = text.slice(0, start);
  const rest = text.slice(end);
  const breaks = (white: string) => readLines(white).starts.length - 1;
  const above = before.trim() === '' ? 0 : 2 - Math.min(2, breaks(before.slice(before.trimEnd().length)));
  const below = rest.trim() === '' ? 1 : 2;
  const standing = Math.min(below, breaks(rest.slice(0, rest.length - rest.trimStart().length)));
  return eol.repeat(above) + table + eol.repeat(below - standing);
}
