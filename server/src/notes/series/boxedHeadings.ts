import type { Line } from '../titles/line';
import { asLesson } from '../titles/promoted';
import { areContentsBoxes } from './contentsBoxes';

const MIN_COUNT = 4;
const MIN_SHARE = 0.5;

/**
 * Returns the lines of notes that start with a checklist of their headings, "- [x] Wires (5 min)" with "### Wires" below: the headings
 * are modules, and so are the boxes without a heading. `undefined` if fewer than half of the boxes have a heading of their title.
 * O(lines).
 */
export function withBoxedHeadings(lines: readonly Line[]): readonly Line[] | undefined {
  const boxes = lines.filter(({ candidate }) => candidate.task && candidate.title !== '');
  if (boxes.length < MIN_COUNT || areContentsBoxes(boxes, lines)) return undefined;
  const last = boxes.at(-1) as Line;
  const headings = new Map<string, Line>();
  for (const line of lines)
    if (line.depth !== undefined && line.start > last.start && !line.level) headings.set(nameOf(line), line);
  const headingOf = (box: Line) =>
    starts(nameOf(box))
      .map((name) => headings.get(name))
      .find(Boolean);
  const named = boxes.filter(headingOf);
  const own = new Set(named.map(headingOf));
  if (own.size < MIN_COUNT || named.length < MIN_SHARE * boxes.length) return undefined;
  const others = new Set(boxes.filter((box) => !headingOf(box)));
  return lines.map((line) =>
    own.has(line) || others.has(line) ? { ...line, candidate: asLesson(line.candidate) } : line,
  );
}

function nameOf({ candidate }: Line): string {
  return candidate.title.toLowerCase();
}

const MAX_FURTHER_WORDS = 3;

/** Returns a title, and the title without up to three words at its end: "Wires see notes", "Wires see", "Wires". */
function starts(title: string): readonly string[] {
  const words = title.split(' ');
  const fewest = Math.max(1, words.length - MAX_FURTHER_WORDS);
  return Array.from({ length: words.length - fewest + 1 }, (_, n) => words.slice(0, words.length - n).join(' '));
}
