import type { Shape } from '../blocks/titleLine';
import { type Candidate, isSharedWithNotes, SOME, STRONG, speaks } from './candidate';
import { claimedTimes, type Listed } from './claimedTimes';
import type { Line } from './line';
import { hasNotes } from './notes';
import type { Region } from './regions';
import { isSectionName } from './sectionNames';

/** How the modules of a part of the notes are written. */
export interface ModuleShape {
  readonly shape: Shape;
  /** Most of them bear a link, so that a line of this shape without one needs other evidence. */
  readonly linked: boolean;
}

/**
 * Which lines of a region are modules. The shape that the evidence speaks for is taken as the region's form: then all
 * lines of that shape are modules, with evidence or not, which is how a module without a time is still seen to be one.
 * Evidence of its own is asked of a line whose shape notes share, of a line without a link among linked ones, and of the
 * items of a list in which no item has any.
 */
export function moduleLines(region: Region, common: ModuleShape | undefined, text: string, listed: Listed): Set<Line> {
  // Beside areas, only what is surely a module is one: reports and lists of links stand there too.
  if (!region.area && common) return new Set(region.lines.filter((line) => isSure(line.candidate)));
  const lines = region.lines.filter((line) => !line.level);
  const claimed = claimedTimes(region.lines, listed);
  const form = moduleShape(lines, claimed) ?? common;
  const modules = new Set<Line>();
  if (!form) return modules;
  const proven = new Set(lines.filter((line) => speaks(line.candidate) || claimed.has(line)));
  const provenLists = new Set([...proven].map((line) => line.list));
  let noted: ReadonlySet<number | undefined> | undefined;
  let last: Line | undefined;
  lines.forEach((line) => {
    const { candidate } = line;
    if (!isTitle(candidate)) return;
    const within = last !== undefined && line.start < last.base + last.candidate.blockEnd;
    const inForm = isAlike(candidate.shape, form.shape);
    const isForm = inForm || (candidate.shape === common?.shape && !within);
    const taken = inForm && isTakenAlong(line);
    const fits = isForm ? proven.has(line) || taken : !within && isExtra(candidate, claimed.has(line));
    if (!fits) return;
    modules.add(line);
    last = line;
  });
  return modules;

  function isTakenAlong(line: Line): boolean {
    if (!form || isSectionName(line.candidate.title)) return false;
    // Where notes are written like titles, a kind word in front ("Video: ...") tells one from the other.
    if (isSharedWithNotes(form.shape)) return line.candidate.kind !== undefined && line.candidate.evidence >= SOME;
    if (line.list === undefined) return !form.linked || !hasOwnNotes(line, region, text);
    // Among linked items a stray note may stand; a list without any notes is a mere listing of modules.
    if (form.linked) return provenLists.has(line.list) && !notedLists().has(line.list);
    return provenLists.has(line.list) || !hasOwnNotes(line, region, text);
  }

  /** The lists of which some item has notes; worked out once, where an item asks. */
  function notedLists(): ReadonlySet<number | undefined> {
    noted ??= new Set(
      lines.filter((line) => line.list !== undefined && hasOwnNotes(line, region, text)).map((line) => line.list),
    );
    return noted;
  }
}

/** The same shape; a plain line is bold or not as its author pleases. */
function isAlike(a: Shape, b: Shape): boolean {
  const isPlain = (shape: Shape) => shape === 'line' || shape === 'bold';
  return a === b || (isPlain(a) && isPlain(b));
}

/** Whether notes stand between a line and the next one of its shape. */
function hasOwnNotes(line: Line, { lines, end }: Region, text: string): boolean {
  let next = line.index - (lines[0]?.index ?? 0) + 1;
  while (next < lines.length && lines[next]?.candidate.shape !== line.candidate.shape) next++;
  return hasNotes(text, { start: line.base + line.candidate.line.end, end: lines[next]?.start ?? end });
}

/** The form that most of the evidence of the whole notebook speaks for. */
export function commonShape(regions: readonly Region[], listed: Listed): ModuleShape | undefined {
  const lines = regions.filter((region) => region.area).flatMap((region) => region.lines);
  return moduleShape(
    lines.filter((line) => !line.level),
    claimedTimes(lines, listed),
  );
}

// At least half of the lines of a shape must speak for it before the others are taken along.
const SHARE = 0.5;
const MOSTLY = 0.7;
// A time further down weighs as much as one in the line.
const CLAIM = 2;

function moduleShape(lines: readonly Line[], claimed: ReadonlySet<Line>): ModuleShape | undefined {
  const tallies = new Map<Shape, { sum: number; some: number; linked: number; all: number }>();
  for (const line of lines) {
    const { candidate } = line;
    if (candidate.timeLine || candidate.task) continue;
    const tally = tallies.get(candidate.shape) ?? { sum: 0, some: 0, linked: 0, all: 0 };
    tallies.set(candidate.shape, tally);
    tally.all++;
    if (!(speaks(candidate) || claimed.has(line)) || !isTitle(candidate)) continue;
    tally.some++;
    tally.sum += candidate.evidence + (claimed.has(line) ? CLAIM : 0);
    if (candidate.link) tally.linked++;
  }
  let best: ModuleShape | undefined;
  let bestSum = 0;
  for (const [shape, { sum, some, linked, all }] of tallies) {
    if (sum <= bestSum || (!isSharedWithNotes(shape) && some / all < SHARE)) continue;
    best = { shape, linked: linked / some >= MOSTLY };
    bestSum = sum;
  }
  return best;
}

/** A line outside the form that is a module all the same: linked, with a time or a kind of its own. */
function isExtra({ evidence, link, shape }: Candidate, claims: boolean): boolean {
  return evidence + (claims ? CLAIM : 0) >= STRONG && link !== undefined && !shape.endsWith(' 2');
}

function isSure(candidate: Candidate): boolean {
  const { evidence, kind, times, shape } = candidate;
  return evidence >= STRONG && (kind !== undefined || times.length > 0) && isTitle(candidate) && !shape.endsWith(' 2');
}

const LONGEST_TITLE = 200;

function isTitle(candidate: Candidate): boolean {
  return candidate.title !== '' && candidate.title.length <= LONGEST_TITLE && !candidate.timeLine && !candidate.task;
}
