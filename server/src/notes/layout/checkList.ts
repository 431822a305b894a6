import type { TimePhrase } from '../time/time';
import { type Candidate, CERTAIN_EVIDENCE, hasEvidence } from '../titles/candidate';
import type { Line } from '../titles/line';
import { asLesson, asNumberedUnit, asUnit } from '../titles/promoted';
import { timeOnLine } from './moduleTimes';
import type { TableRow } from './timeTable';

const MIN_COUNT = 2;
const MIN_NUMBERED = 5;
const MIN_SHARE = 0.7;
const MOST = 0.9;

/**
 * Returns the lines, with checkboxes as titles if there is no other evidence. In other notes, checkboxes list tasks and repeat
 * modules. Numbered checkboxes are always titles.
 */
export function withCheckList(lines: readonly Line[]): readonly Line[] {
  const tasks = lines.filter(({ candidate }) => candidate.task);
  if (tasks.length < MIN_COUNT) return lines;
  const numbered = tasks.filter(({ candidate }) => isNumbered(candidate));
  const areNumbered = numbered.length >= Math.max(MIN_NUMBERED, MIN_SHARE * tasks.length);
  const repeated = areNumbered ? headingsOf(numbered, lines) : new Map<Line, Line>();
  const headings = new Set(repeated.values());
  if (lines.some((line) => hasEvidence(line.candidate) && !line.candidate.timeLine && !headings.has(line)))
    return lines;
  if (!areNumbered && tasks.filter(({ candidate }) => hasEvidence(asUnit(candidate))).length < MIN_COUNT) return lines;
  // If numbered checkboxes are links, as "- [ ] [1.2 Wires](...)", so are others in the list: "- [ ] [Summary](...)".
  const areLinked = numbered.every(({ candidate }) => candidate.link !== undefined);
  // If nearly all are numbered, so are others in their lists: "- [ ] Summary" below "- [ ] 1.2 Wires".
  const areMost = numbered.length >= MOST * tasks.length;
  const lists = new Set(areMost ? numbered.flatMap(({ list }) => list ?? []) : []);
  return lines.map((line) => {
    if (headings.has(line)) return { ...line, candidate: asLesson(line.candidate) };
    if (!line.candidate.task || repeated.has(line)) return line;
    const isBeside =
      (areLinked && line.candidate.link !== undefined) || (line.list !== undefined && lists.has(line.list));
    const isAlike = isNumbered(line.candidate) || isBeside;
    const as = areNumbered && isAlike ? asNumberedUnit : asUnit;
    return { ...line, candidate: as(line.candidate) };
  });
}

/** Maps numbered checkboxes to the headings with their notes: "- [x] 7. Wires (3 min)" to "### 7. Wires". */
function headingsOf(boxes: readonly Line[], lines: readonly Line[]): Map<Line, Line> {
  const titled = new Map(lines.filter(({ depth }) => depth !== undefined).map((line) => [nameOf(line), line]));
  return new Map(
    boxes.flatMap((box) => {
      const heading = box.candidate.ordinal === undefined ? undefined : titled.get(nameOf(box));
      return heading ? [[box, heading] as const] : [];
    }),
  );
}

/** Maps headings to checkboxes with a time and an equal title. O(lines). */
export function timedBoxes(lines: readonly Line[]): ReadonlyMap<Line, TableRow> {
  const rows = new Map<Line, TableRow>();
  const headings = lines.filter(
    (line) => line.depth !== undefined && line.candidate.weights.series >= CERTAIN_EVIDENCE,
  );
  if (headings.length === 0) return rows;
  const boxes = lines.filter(({ candidate }) => candidate.task && candidate.times.length > 0);
  const named = headingsOf(boxes, headings);
  const titled = new Map(headings.map((heading) => [heading.candidate.title.toLowerCase(), heading]));
  for (const box of boxes) {
    const heading = named.get(box) ?? titled.get(box.candidate.title.toLowerCase());
    if (!heading || rows.has(heading)) continue;
    const phrase = box.candidate.times.at(-1) as TimePhrase;
    const time = timeOnLine(box, phrase, phrase.role ?? 'spent');
    rows.set(heading, { line: box, level: undefined, area: undefined, time, isMarkedSpent: false });
  }
  return rows;
}

function nameOf({ candidate }: Line): string {
  return `${candidate.ordinal} ${candidate.title.toLowerCase()}`;
}

function isNumbered({ countedBy }: Candidate): boolean {
  return countedBy === '';
}
