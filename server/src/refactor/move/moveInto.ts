import type { Area, Group, Level, Module, Notes } from '../../notes/model/notes';
import type { Edit } from '../../text/edit';
import { partsOf } from '../parts/parts';
import { relocate } from './relocate';

/** Moves a module to the end of an area, a level or a group. Empty if it is there already. */
export function moveInto(notes: Notes, module: Module, home: Area | Level | Group): Edit[] {
  const area = home.type === 'area' ? home : home.area;
  const from = partsOf(notes, module.area);
  const parts = module.area === area ? from : partsOf(notes, area);
  const own = from.find(({ entry }) => entry === module);
  const last = parts.findLast(({ content }) => home.span.start <= content.start && content.start < home.body.end);
  if (!own || last === own) return [];
  const span = last?.content ?? { start: home.span.start, end: endOfText(notes, home) };
  return relocate(notes, [{ own: [own], from }], { parts, side: 'after', beside: last, span });
}

/** Returns the end of the text of an area, a level or a group. */
export function endOfText({ text }: Notes, { span, body }: Area | Level | Group): number {
  return Math.max(span.end, text.slice(0, body.end).trimEnd().length);
}
