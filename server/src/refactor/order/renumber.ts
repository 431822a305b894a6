import type { Area, Module, Notes } from '../../notes/model/notes';
import { openingWithNumber } from '../../notes/words/areaTitles';
import { numberOf, placeOf, withNumber } from '../../notes/writing/numbering';
import { type Edit, narrowed, replacement } from '../../text/edit';
import { maxOf, minOf } from '../../text/extremes';
import { withLinks } from '../links/withLinks';

/** Renumbers the areas and the modules of ordered lists in document order; links to them are updated. */
export function renumber(notes: Notes): Edit[] {
  return withLinks(notes, [...renumberAreas(notes), ...renumberModules(notes)]);
}

/**
 * Renumbers the areas, starting with the smallest number. Areas with different words, such as weeks and chapters, are numbered
 * separately; a title with a range of numbers ("Weeks 2-3") shows that the author numbers differently.
 */
export function renumberAreas({ text, areas }: Notes): Edit[] {
  const numbered = areas.filter((area) => area.number !== undefined);
  const openings = numbered.map((area) => openingOf(text, area));
  if (openings.some((opening) => NUMBERS.test(opening))) return [];
  const next = new Map<string, number>();
  const words = openings.map(wordOf);
  words.forEach((word, n) => {
    next.set(word, Math.min(next.get(word) ?? Number.POSITIVE_INFINITY, numbered[n]?.number as number));
  });
  return numbered.flatMap((area, n) => {
    const word = words[n] as string;
    const number = next.get(word) as number;
    next.set(word, number + 1);
    const at = { start: area.span.start, end: area.titleSpan.start };
    const edit = narrowed(text, replacement(at, openingWithNumber(openings[n] as string, number)));
    return area.number === number || !edit ? [] : [edit];
  });
}

const NUMBERS = /\d\s?[-–]\s?\d/; // "2-3"

/** Returns what precedes an area's title: "## Area 1 - ". */
function openingOf(text: string, { span, titleSpan }: Area): string {
  return text.slice(span.start, titleSpan.start);
}

/** Returns the word before a number in digits or words: "week" for "## Week Three: ". */
function wordOf(opening: string): string {
  return openingWithNumber(opening, 1).replace(/\P{L}/gu, '').toLowerCase();
}

/**
 * Renumbers the modules of ordered lists. A list starts with its smallest number, or continues the previous one in its area if it
 * did so before; a list with all ones is kept, since Markdown numbers it.
 */
function renumberModules(notes: Notes): Edit[] {
  const edits: Edit[] = [];
  let before: { readonly area: Area | undefined; readonly most: number; readonly last: number } | undefined;
  for (const list of numberedLists(notes)) {
    const [first] = list;
    const values = list.map((module) => numberOf(notes.text, module)?.value as number);
    const lowest = minOf(values);
    const goesOn = before !== undefined && before.area === first?.area && lowest > 1 && lowest === before.most + 1;
    const start = goesOn && before ? before.last + 1 : lowest;
    const isCounted = list.length === 1 || values.some((value) => value !== lowest);
    if (isCounted)
      for (const each of list.flatMap((module, n) => withNumber(notes, module, start + n))) edits.push(each);
    before = { area: first?.area, most: maxOf(values), last: isCounted ? start + list.length - 1 : lowest };
  }
  return edits;
}

/** Returns the numbered modules, by the group, level or area that directly contains them. */
function numberedLists({ text, modules }: Notes): Module[][] {
  const lists: Module[][] = [];
  for (const module of modules) {
    if (!numberOf(text, module)) continue;
    const last = lists.at(-1);
    if (last?.[0] && placeOf(last[0]) === placeOf(module)) last.push(module);
    else lists.push([module]);
  }
  return lists;
}
