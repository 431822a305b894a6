import type { Shape } from '../blocks/titleLine';
import { isSharedWithNotes, speaks } from './candidate';
import { claimedTimes, type Listed } from './claimedTimes';
import type { Line } from './line';
import type { Region } from './regions';
import { whyNoTitle } from './whyNoTitle';

/** How the modules of a part of the notes are written. */
export interface ModuleShape {
  readonly shape: Shape;
  /** Most of them bear a link, so that a line of this shape without one needs other evidence. */
  readonly linked: boolean;
}

/** What the lines of one shape say together. */
export interface ShapeTally {
  /** How many lines have the shape. */
  readonly all: number;
  /** How many of them speak for being modules. */
  readonly some: number;
  /** How many of those bear a link. */
  readonly linked: number;
  /** The weights of their evidence. */
  readonly sum: number;
}

// At least half of the lines of a shape must speak for it before the others are taken along.
const SHARE = 0.5;
const MOSTLY = 0.7;
/** A time further down weighs as much as one in the line. */
export const CLAIM = 2;

/** The form that most of the evidence of the whole notebook speaks for. */
export function commonShape(regions: readonly Region[], listed: Listed): ModuleShape | undefined {
  const lines = regions.filter((region) => region.area).flatMap((region) => region.lines);
  return strongestShape(tallyShapes(lines, claimedTimes(lines, listed)));
}

/** What speaks for each shape; lines of a level, of a time alone, or of a check list say nothing of modules. */
export function tallyShapes(lines: readonly Line[], claimed: ReadonlyMap<Line, Line>): ReadonlyMap<Shape, ShapeTally> {
  const tallies = new Map<Shape, { sum: number; some: number; linked: number; all: number }>();
  for (const line of lines) {
    const { candidate } = line;
    if (line.level || candidate.timeLine || candidate.task) continue;
    const tally = tallies.get(candidate.shape) ?? { sum: 0, some: 0, linked: 0, all: 0 };
    tallies.set(candidate.shape, tally);
    tally.all++;
    if (!(speaks(candidate) || claimed.has(line)) || whyNoTitle(candidate)) continue;
    tally.some++;
    tally.sum += candidate.evidence + (claimed.has(line) ? CLAIM : 0);
    if (candidate.link) tally.linked++;
  }
  return tallies;
}

/** The shape with the most evidence, of those that may be a form. */
export function strongestShape(tallies: ReadonlyMap<Shape, ShapeTally>): ModuleShape | undefined {
  let best: ModuleShape | undefined;
  let bestSum = 0;
  for (const [shape, tally] of tallies) {
    if (tally.sum <= bestSum || isTooRare(shape, tally)) continue;
    best = { shape, linked: tally.linked / tally.some >= MOSTLY };
    bestSum = tally.sum;
  }
  return best;
}

/** Whether too few lines of a shape have evidence for the others to be modules too. */
export function isTooRare(shape: Shape, { some, all }: ShapeTally): boolean {
  return !isSharedWithNotes(shape) && some / all < SHARE;
}
