import { type Edit, narrowed, replacement } from '../../text/edit';
import { maxOf } from '../../text/extremes';
import { slice } from '../../text/span';
import type { Area, Notes } from '../model/notes';
import { openingWithNumber } from '../words/areaTitles';

/** Returns the number of a new area: after that of the area before it, or after the greatest one at the end of the notes. */
export function newAreaNumber({ areas }: Notes, given: number | undefined, at: number): number {
  if (given !== undefined) return given;
  const isAfter = (area: Area) => area.span.start >= at && area.number !== undefined;
  if (!areas.some(isAfter)) return maxOf(areas.map((area) => area.number ?? 0)) + 1;
  const before = areas.findLast((area) => area.span.start < at && area.number !== undefined);
  return before?.number === undefined ? (areas.find(isAfter)?.number ?? 1) : before.number + 1;
}

/** Increases the numbers of the areas after a new one, as long as they are consecutive. */
export function incrementAreaNumbers({ text, areas }: Notes, at: number, added: number): Edit[] {
  const edits: Edit[] = [];
  let next = added;
  for (const { span, titleSpan, number } of areas) {
    if (span.start < at || number === undefined) continue;
    if (number !== next) break;
    next++;
    const opening = { start: span.start, end: titleSpan.start };
    const edit = narrowed(text, replacement(opening, openingWithNumber(slice(text, opening), next)));
    if (edit) edits.push(edit);
  }
  return edits;
}

/** Returns the title line of a new area, in the form of the last area of the notes. */
export function areaLine({ text, areas }: Notes, title: string, number: number): string {
  const model = areas.findLast((area) => area.title !== '') ?? areas.at(-1);
  if (!model) return `## ${title}`;
  const opening = text.slice(model.span.start, model.titleSpan.start);
  if (model.number === undefined) return opening.replace(/\[$/, '') + title;
  const numbered = openingWithNumber(opening, number);
  return (/[\s：]$/.test(numbered) ? numbered : `${numbered} `) + title;
}
