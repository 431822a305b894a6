import { groupBy } from '../../text/groupBy';
import { slice } from '../../text/span';
import { absolute, type Line } from '../titles/line';

const MIN_COUNT = 3;
const PROPERTY = /^[*_]{0,3}[^\s:：][^:：\r\n]{0,30}[:：][*_]{0,3}\s{0,3}\S/u; // "**Language:** Python"

/**
 * Returns the items of lists that describe the course, "- University: ...", "- Duration: 50 hours": each item is a label with a value,
 * and none is a lesson, has a link, kind or number, or is a checkbox. At most one has a time. O(lines).
 */
export function propertyItems(lines: readonly Line[], lessons: ReadonlySet<Line>, text: string): Line[] {
  const items = lines.filter(({ list }) => list !== undefined);
  return [...groupBy(items, ({ list }) => list).values()].flatMap((own) => {
    if (own.length < MIN_COUNT || !own.every((item) => !lessons.has(item) && isProperty(item, text))) return [];
    return own.filter(({ candidate }) => candidate.times.length > 0).length <= 1 ? own : [];
  });
}

function isProperty(line: Line, text: string): boolean {
  const { link, kind, area, countedBy, task, content } = line.candidate;
  if (link || kind || area || countedBy !== undefined || task || line.level) return false;
  return PROPERTY.test(slice(text, absolute(line, content)));
}
