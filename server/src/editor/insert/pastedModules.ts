import { type Pasted, readCourseList } from '../../course/list/courseList';
import { findByLink } from '../../course/syllabus/match';
import type { Syllabus } from '../../course/syllabus/syllabus';
import { labelOf } from '../../notes/model/label';
import { type Module, minutesOf, type Notes } from '../../notes/model/notes';
import { areaLine, newAreaNumber } from '../../notes/writing/areaNumbers';
import { declaresSyllabus } from '../../notes/writing/frontMatterWord';
import { levelLine } from '../../notes/writing/levelLine';
import { lineEnding } from '../../notes/writing/writing';
import type { PastedModules } from '../../protocol';
import { type TitlePlace, titlePlace, type WrittenModule } from '../completion/moduleCompletion';
import { typedLine } from '../completion/typedLine';
import { clipboardLink, type PastedLink } from './clipboardLink';

/**
 * Returns the text of the modules for a link, or a list on a course page, that is pasted into an empty line of notes, in the
 * form of these notes; `undefined` for other content and at other places. If the syllabus contains a link, the title and time
 * come from there.
 */
export function pastedModules(notes: Notes, at: number, pasted: Pasted, syllabus: Syllabus): PastedModules | undefined {
  const line = typedLine(notes, at);
  if (line?.typed !== '' || line.rest.trim() !== '') return undefined;
  const place = titlePlace(notes, at, undefined, line);
  // Pasted text is inserted at the cursor, and replaces nothing before it.
  if (place?.span.start !== at) return undefined;
  const link = clipboardLink(pasted);
  return link ? oneModule(place, link, syllabus) : list(notes, at, place, pasted, syllabus);
}

function oneModule(place: TitlePlace, { title, url }: PastedLink, syllabus: Syllabus): PastedModules | undefined {
  const { known, module } = written({ title: title ?? '', url, minutes: undefined }, syllabus);
  if (module.title === '') return undefined;
  return { titles: [module.title], text: place.write(module), isCertain: known };
}

function list(
  notes: Notes,
  at: number,
  place: TitlePlace,
  pasted: Pasted,
  syllabus: Syllabus,
): PastedModules | undefined {
  const found = readCourseList(pasted);
  if (!found) return undefined;
  // Lines of notes that are moved by copy and paste are not the list of a course.
  const isList = found.modules.every((module) => module.url !== undefined || minutesOf(module) !== undefined);
  if (!pasted.html && !isList) return undefined;
  const all = found.modules.map((module) => ({
    from: module,
    ...written({ title: module.title, url: module.url, minutes: minutesOf(module) }, syllabus),
  }));
  // A list in the form of the notes is pasted unchanged.
  if (withoutReturns(listText(notes, at, place, found, all)) === withoutReturns(pasted.text)) return undefined;
  const text = listText(notes, at, place, found, labelled(notes, all, syllabus));
  return { titles: all.map(({ module }) => module.title), text, isCertain: all.every(({ known }) => known) };
}

/**
 * Returns the modules, with times that are stated as estimates if one of them is not that of the syllabus: without a label, it would
 * count as time spent. All times of a syllabus are estimates.
 */
function labelled(notes: Notes, all: readonly Listed[], syllabus: Syllabus): readonly Listed[] {
  const isOther = ({ module }: Listed) => module.minutes !== undefined && !statesTime(syllabus, module);
  if (declaresSyllabus(notes.blocks) || !all.some(isOther)) return all;
  return all.map((listed) => ({ ...listed, module: { ...listed.module, isLabelled: true } }));
}

function statesTime(syllabus: Syllabus, { title, url, minutes }: WrittenModule): boolean {
  const known = findByLink(syllabus, { title, url, area: undefined, level: undefined })?.minutes;
  return known !== undefined && known.least === minutes?.least && known.most === minutes.most;
}

/** Returns a text to compare, since the line endings of the clipboard may differ from those of the notes. */
function withoutReturns(text: string): string {
  return text.replaceAll('\r', '').trim();
}

/** A module of a list, and the parts of it to insert. */
interface Listed {
  readonly from: Module;
  readonly module: WrittenModule;
}

/**
 * Returns the modules below the titles of their areas and levels, without these titles if the line already has the marker of a
 * module.
 */
function listText(notes: Notes, at: number, place: TitlePlace, found: Notes, all: readonly Listed[]): string {
  const eol = lineEnding(notes.text);
  if (place.opening !== '' || found.areas.length + found.levels.length === 0)
    return place.writeAll(all.map(({ module }) => module));
  const parts: string[] = [];
  let number = newAreaNumber(notes, undefined, at);
  for (const [n, first] of all.entries()) {
    const before = all[n - 1]?.from;
    const { area, level } = first.from;
    const isNewArea = n === 0 || area !== before?.area;
    if (!isNewArea && level === before?.level) continue;
    const end = all.findIndex(({ from }, m) => m > n && (from.area !== area || from.level !== level));
    const own = all.slice(n, end < 0 ? undefined : end).map(({ module }) => module);
    if (isNewArea && area) {
      const title = notes.areas.length > 0 && area.title !== '' ? area.title : labelOf(found, area);
      parts.push(areaLine(notes, title, number++));
    }
    if (level !== undefined) parts.push(levelLine(notes, level));
    parts.push(place.writeAll(own, parts.length > 0 ? 1 : undefined));
  }
  return parts.join(eol + eol);
}

/** Returns a module with the title and time of the syllabus, if that contains its link. */
function written(
  module: WrittenModule,
  syllabus: Syllabus,
): { readonly known: boolean; readonly module: WrittenModule } {
  const { title, url, minutes } = module;
  const known = url === undefined ? undefined : findByLink(syllabus, { title, url, area: undefined, level: undefined });
  return {
    known: known !== undefined,
    module: { title: known?.title ?? title, url, minutes: known?.minutes ?? minutes },
  };
}
