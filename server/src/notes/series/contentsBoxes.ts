import type { Line } from '../titles/line';

const MIN_SHARE = 0.7;

/**
 * Returns whether checkboxes link to the headings of the notes, "- [ ] [Wires](#wires)", and at least as many rows of tables below these
 * headings are modules. Then the boxes are a table of contents. O(lines).
 */
export function areContentsBoxes(boxes: readonly Line[], lines: readonly Line[]): boolean {
  const entries = boxes.filter(({ candidate }) => candidate.isContents).length;
  if (entries < MIN_SHARE * boxes.length) return false;
  return lines.filter(({ candidate }) => candidate.weights.cells > 0).length >= boxes.length;
}
