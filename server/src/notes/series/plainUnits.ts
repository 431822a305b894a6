import { namedAreas } from '../layout/namedAreas';
import { absolute, type Line } from '../titles/line';
import { areLectureTitles } from '../words/lectureTitles';

const FEWEST_AREAS = 2;
const FEWEST = 4;
const LONGEST = 80;
const SENTENCE = /[.!?;:。！？：；]$/;

/**
 * Returns the items of lists that are the only content of areas: "## Week 1" with "- Sorting" in a plan of study. If an area
 * contains anything else, items are notes.
 */
export function plainUnits(lines: readonly Line[], text: string): Line[] {
  const areas = namedAreas(lines);
  if (areas.size < FEWEST_AREAS) return [];
  const units: Line[] = [];
  let area: Line | undefined;
  let own: Line[] = [];
  let isPlan = true;
  const close = (end: number) => {
    if (area && !areOnlyItems(area, own, text, end)) isPlan = false;
    for (const each of own) units.push(each);
    own = [];
  };
  for (const line of lines) {
    if (areas.has(line) || line.depth !== undefined) {
      close(line.start);
      area = areas.has(line) ? line : undefined;
    } else if (area) own.push(line);
  }
  close(text.length);
  return isPlan && units.length >= FEWEST ? units : [];
}

/**
 * Returns the items of a text that contains only weeks and lists, if their titles are typical of lectures: a course schedule without
 * the name of the course.
 */
export function bareLectures(lines: readonly Line[], text: string): Line[] {
  const areas = namedAreas(lines);
  if (areas.size < FEWEST_AREAS) return [];
  const items = lines.filter((line) => !areas.has(line));
  if (!items.every(({ list, candidate }) => list !== undefined && candidate.title.length <= LONGEST)) return [];
  if (text.split('\n').filter((line) => line.trim() !== '').length !== lines.length) return [];
  return items[0] && areas.has(lines[0] as Line) && areLectureTitles(items.map(({ candidate }) => candidate.title))
    ? items
    : [];
}

/** Returns whether all that is written below an area are items of one list, each as short as a title. */
function areOnlyItems(area: Line, items: readonly Line[], text: string, end: number): boolean {
  const isUnit = ({ candidate, list }: Line) =>
    list !== undefined && candidate.title.length <= LONGEST && !SENTENCE.test(candidate.title);
  const below = text.slice(absolute(area, area.candidate.line).end, end);
  const written = below.split('\n').filter((line) => line.trim() !== '').length;
  return items.every(isUnit) && written === items.length;
}
