import { slice } from '../../text/span';
import { absolute, type Line } from '../titles/line';
import { markBefore } from '../words/signs';

const MIN_COUNT = 4;
const MIN_MARKS = 2;
const MIN_SHARE = 0.7;

/**
 * Returns the list items that start with a symbol for their state, "1. ✔️ Wires" and "1. ❌ Waves", as checkboxes do. There must be at
 * least two different symbols, and nearly all items must start with one: a single symbol may decorate the items of any list. O(lines).
 */
export function markedItems(lines: readonly Line[], text: string): Line[] {
  const items = lines.filter(({ list, candidate }) => list !== undefined && !candidate.task);
  if (items.length < MIN_COUNT) return [];
  const marks = new Map<Line, string>();
  for (const item of items) {
    const mark = markBefore(slice(text, absolute(item, item.candidate.content)));
    if (mark !== undefined) marks.set(item, mark);
  }
  const areMarked = marks.size >= MIN_COUNT && marks.size >= MIN_SHARE * items.length;
  return areMarked && new Set(marks.values()).size >= MIN_MARKS ? [...marks.keys()] : [];
}
