import type { Blocks } from '../blocks/blocks';
import { slice } from '../text/span';
import type { Candidate } from './candidate';
import { isAboutStudy } from './courseWords';
import { grouped } from './grouped';
import { absolute, type Line } from './line';
import { saidAreas } from './saidAreas';
import { areCounted } from './titleNumbers';
import { isMeetingWord, partWords } from './unitWords';
import { wordSet } from './wordTable';

const FEWEST = 3;
/** At least one of so many numbers is given: "Lesson 2" and "Lesson 4" may be all that was written down of four lessons. */
const SPARSEST = 4;
const LONGEST = 120;

/**
 * Returns the lines of each series of lessons: headings, items, check boxes, rows or bold lines which a word for a unit of
 * teaching counts ("Lesson 1", "第一讲"), and that hold no modules; and check boxes of chapters in a text about study. An item repeats the heading of the same number. O(lines).
 */
export function lessonLines(lines: readonly Line[], blocks: Blocks): Line[] {
  const counted = [...lines.filter(isCounted), ...tickedParts(lines, blocks)];
  if (counted.length < FEWEST) return [];
  const areas = saidAreas(lines);
  const words = grouped(counted, ({ candidate }) => candidate.area?.word as string);
  return [...words.values()].flatMap((all) => {
    const series = [...grouped(all, shapeOf).values()].filter(
      (own) => isSeries(own) && !own.some((line) => areas.has(line)),
    );
    const headings = series.filter(([first]) => first?.depth !== undefined).flat();
    const told = new Set(headings.map(numberOf));
    const others = series.filter(([first]) => first?.depth === undefined).flat();
    return [...headings, ...others.filter((line) => !told.has(numberOf(line)))];
  });
}

const PARTS = wordSet(`week unit ${partWords.join(' ')}`);
const TICKED = /\[[xX]\]/;

/** Check boxes of chapters, weeks or sections, of which some are ticked, where the text is about study: "- [x] Section 1: Wires". */
function tickedParts(lines: readonly Line[], { text }: Blocks): Line[] {
  const boxes = lines.filter(({ candidate }) => candidate.task && candidate.area && PARTS(candidate.area.word));
  if (boxes.length < FEWEST || !boxes.some((line) => TICKED.test(slice(text, absolute(line, line.candidate.line)))))
    return [];
  return isAboutStudy(text) ? boxes : [];
}

function shapeOf({ candidate }: Line): string {
  return `${candidate.shape} ${candidate.task}`;
}

function numberOf({ candidate }: Line): number | undefined {
  return candidate.area?.number;
}

/** Whether a line opens with a lesson's number; a sentence about lesson 3 does not. */
function isCounted({ candidate, depth, level }: Line): boolean {
  const { area, title, isContents, shape, timeLine } = candidate;
  if (!area?.isLesson || level || isContents || timeLine || title.length > LONGEST) return false;
  // A plan for runners has sessions among its items.
  return depth !== undefined || (TITLES.has(shape) && !isMeetingWord(area.word) && isSetOff(candidate));
}

const TITLES: ReadonlySet<string> = new Set(['bullet 1', 'bullet 2', 'ordered 1', 'ordered 2', 'row', 'bold']);
const SEPARATOR = /[:：.、\-–—|]\s*$/; // "Lesson 3: "
const TITLE = /^(?:$|[^\p{Ll}])/u;

function isSetOff({ area, title }: Candidate): boolean {
  return area !== undefined && (TITLE.test(area.title) || SEPARATOR.test(title.slice(0, area.skipped)));
}

/** Whether lines count on, in their order or backwards, and most of the numbers between the least and the greatest are there. */
function isSeries(own: readonly Line[]): boolean {
  const numbers = [...new Set(own.map((line) => numberOf(line) as number))];
  if (!areCounted(numbers.length, own.length)) return false;
  return Math.max(...numbers) - Math.min(...numbers) < SPARSEST * numbers.length;
}
