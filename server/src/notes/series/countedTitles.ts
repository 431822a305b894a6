import { groupBy } from '../../text/groupBy';
import { hasEvidence } from '../titles/candidate';
import { indexOfLine, type Line } from '../titles/line';
import { isTaskWord } from '../words/unitWords';
import { areLessonNumbers } from './bareNumbers';

const MIN_COUNT = 3;
const MIN_SHARE = 0.7;
const MAX_LENGTH = 120;
const NUMBER = /\d{1,3}/;

/**
 * Returns the headings of a text about study, or else the items, that are counted with any word, "## VL 3", "- Lekt. 2: Wires": each
 * text has its own words for its lessons, but counts them on. The innermost series counts, as outer ones are areas. Returns none if
 * anything else has evidence. O(lines).
 */
export function countedTitles(lines: readonly Line[]): Line[] {
  const counted = lines.filter(isCounted);
  const series = [...groupBy(counted, ({ candidate }) => `${candidate.shape} ${candidate.countedBy}`).values()].filter(
    areCountedOn,
  );
  const headings = series.filter(([first]) => first?.depth !== undefined);
  const members = new Set(headings.flat());
  const inner = headings.filter((own) => !own.some((line) => contains(line, lines, members))).flat();
  const lists = groupBy(lines, ({ list }) => list);
  const items = series.filter((own) => own[0]?.depth === undefined && areMostOfLists(own, lists)).flat();
  const ownLists = new Set(items.map(({ list }) => list));
  const inLists = counted.filter(({ depth, list }) => depth === undefined && ownLists.has(list));
  const own = new Set(inner.length > 0 ? inner : inLists);
  return lines.every((line) => own.has(line) || !hasEvidence(line.candidate)) ? [...own] : [];
}

function isCounted({ candidate, depth, list, level }: Line): boolean {
  const { countedBy, isContents, timeLine, title } = candidate;
  if (!countedBy || level || isContents || timeLine || isTaskWord(countedBy) || title.length > MAX_LENGTH) return false;
  return depth !== undefined || list !== undefined;
}

function areCountedOn(own: readonly Line[]): boolean {
  if (own.length < MIN_COUNT) return false;
  return areLessonNumbers(own.map(({ candidate }) => Number(NUMBER.exec(candidate.title)?.[0] ?? 0)));
}

/** Returns whether a heading contains a checkbox, a line with evidence, or a heading of another series. */
function contains(heading: Line, lines: readonly Line[], members: ReadonlySet<Line>): boolean {
  for (let n = indexOfLine(lines, heading) + 1; n < lines.length; n++) {
    const line = lines[n] as Line;
    if (line.depth !== undefined && line.depth <= (heading.depth as number)) return false;
    if (line.level || line.candidate.task || hasEvidence(line.candidate) || members.has(line)) return true;
  }
  return false;
}

/** Returns whether the items are most of the lists that they are in. */
function areMostOfLists(own: readonly Line[], lists: ReadonlyMap<Line['list'], readonly Line[]>): boolean {
  let all = 0;
  for (const list of new Set(own.map((line) => line.list))) all += lists.get(list)?.length ?? 0;
  return own.length >= MIN_SHARE * all;
}
