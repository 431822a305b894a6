import { namedAreas } from '../layout/namedAreas';
import { absolute, type Line } from '../titles/line';
import { areLectureTitles } from '../words/lectureTitles';

const MIN_AREAS = 2;
const MIN_COUNT = 4;
const MAX_LENGTH = 80;
const SENTENCE = /[.!?;:。！？：；]$/;

/**
 * Returns the items of lists that are the only content of areas: "- Sorting" below "## Week 1" in a study plan. If an area
 * contains anything else, its items are notes. If the text is no plan, the items must be titles of lectures.
 */
export function plainUnits(lines: readonly Line[], text: string, isOfPlan: boolean): Line[] {
  const areas = namedAreas(lines);
  if (areas.size < MIN_AREAS) return [];
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
  const areTitles = isOfPlan || areLectureTitles(units.map(({ candidate }) => candidate.title));
  return isPlan && units.length >= MIN_COUNT && areTitles ? units : [];
}

/**
 * Returns the items of a text that consists of weeks and lists, if their titles are typical of lectures: a schedule that does
 * not name its course.
 */
export function bareLectures(lines: readonly Line[], text: string): Line[] {
  const areas = namedAreas(lines);
  if (areas.size < MIN_AREAS) return [];
  const items = lines.filter((line) => !areas.has(line));
  if (!items.every(({ list, candidate }) => list !== undefined && candidate.title.length <= MAX_LENGTH)) return [];
  if (text.split('\n').filter((line) => line.trim() !== '').length !== lines.length) return [];
  return items[0] && areas.has(lines[0] as Line) && areLectureTitles(items.map(({ candidate }) => candidate.title))
    ? items
    : [];
}

/** Returns whether an area contains only the items of one list, each as short as a title. */
function areOnlyItems(area: Line, items: readonly Line[], text: string, end: number): boolean {
  const isUnit = ({ candidate, list }: Line) =>
    list !== undefined && candidate.title.length <= MAX_LENGTH && !SENTENCE.test(candidate.title);
  const below = text.slice(absolute(area, area.candidate.line).end, end);
  const written = below.split('\n').filter((line) => line.trim() !== '').length;
  return items.every(isUnit) && written === items.length;
}
