import type { Shape } from '../blocks/titleLine';
import { isSharedWithNotes, STRONG, speaks } from './candidate';
import { claimedTimes, type Listed } from './claimedTimes';
import type { Line } from './line';
import type { Region } from './regions';
import { whyNoTitle } from './whyNoTitle';

/** How the modules of a part of the notes are written. */
export interface ModuleShape {
  readonly shape: Shape;
  /** Most of them bear a link, so that a line of this shape without one needs other evidence. */
  readonly linked: boolean;
  /** Notes are written in it, too: a line of this shape needs evidence of its own. */
  readonly shared: boolean;
  /** So many notes are that only lines that are surely modules are some. */
  readonly sparse: boolean;
  /** All that speak for it are of a series of lessons, so that a line without a place in the series is none of them. */
  readonly ofSeries: boolean;
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
  /** How many are surely modules. */
  readonly sure: number;
  /** How many have more than a title that a course has, too. */
  readonly told: number;
  /** How many are of a series of lessons. */
  readonly ofSeries: number;
}

// At least half of the lines of a shape must speak for it before the others are taken along.
const SHARE = 0.5;
const MOSTLY = 0.7;
const ENOUGH = 4;
/** A time further down weighs as much as one in the line. */
export const CLAIM = 2;

/** The form that most of the evidence of the whole notebook speaks for. */
export function commonShape(regions: readonly Region[], listed: Listed): ModuleShape | undefined {
  const lines = regions.filter((region) => region.area).flatMap((region) => region.lines);
  const tallies = tallyShapes(lines, claimedTimes(lines, listed));
  return strongestShape(tallies) ?? sparseShape(tallies);
}

/** What speaks for each shape; lines of a level, of a time alone, or of a check list say nothing of modules. */
export function tallyShapes(lines: readonly Line[], claimed: ReadonlyMap<Line, Line>): ReadonlyMap<Shape, ShapeTally> {
  const tallies = new Map<Shape, { -readonly [Key in keyof ShapeTally]: number }>();
  for (const line of lines) {
    const { candidate } = line;
    if (line.level || candidate.timeLine || candidate.task) continue;
    const tally = tallies.get(candidate.shape) ?? { all: 0, some: 0, linked: 0, sum: 0, sure: 0, told: 0, ofSeries: 0 };
    tallies.set(candidate.shape, tally);
    tally.all++;
    if (!(speaks(candidate) || claimed.has(line)) || whyNoTitle(candidate)) continue;
    tally.some++;
    const weight = weightOf(line, claimed);
    tally.sum += weight;
    if (weight >= STRONG) tally.sure++;
    if (weight > candidate.weights.known) tally.told++;
    if (candidate.weights.series >= STRONG) tally.ofSeries++;
    if (candidate.link) tally.linked++;
  }
  return tallies;
}

/** What a line and a time further down say together for its being a module. */
export function weightOf(line: Line, claimed: ReadonlyMap<Line, Line>): number {
  return line.candidate.evidence + (claimed.has(line) ? CLAIM : 0);
}

/** The shape with the most evidence, of those that may be a form. */
export function strongestShape(tallies: ReadonlyMap<Shape, ShapeTally>): ModuleShape | undefined {
  let best: ModuleShape | undefined;
  let bestSum = 0;
  for (const [shape, tally] of tallies) {
    if (tally.sum <= bestSum || isTooRare(shape, tally)) continue;
    best = {
      shape,
      linked: isLinked(tally),
      shared: isShared(shape, tally),
      sparse: false,
      ofSeries: areOfSeries(tally),
    };
    bestSum = tally.sum;
  }
  return best;
}

/** Where none may be a form: the shape of most lines that are modules for sure, though many more are notes. */
export function sparseShape(tallies: ReadonlyMap<Shape, ShapeTally>): ModuleShape | undefined {
  const [best] = [...tallies].filter(([, { sure }]) => sure > 1).sort(([, a], [, b]) => b.sure - a.sure);
  return best && { shape: best[0], linked: isLinked(best[1]), shared: true, sparse: true, ofSeries: false };
}

function areOfSeries({ some, ofSeries }: ShapeTally): boolean {
  return some > 1 && some === ofSeries;
}

function isLinked({ linked, some }: ShapeTally): boolean {
  return linked / some >= MOSTLY;
}

/** Quoted and bold lines are titles alone where nearly all of them have evidence. */
function isShared(shape: Shape, { some, all }: ShapeTally): boolean {
  const isTitleOnly = (shape === 'quote' || shape === 'bold') && some >= ENOUGH && some / all >= SHARE;
  return isSharedWithNotes(shape) && !isTitleOnly;
}

/** Whether too few lines of a shape have evidence for the others to be modules too; one title alone may be a coincidence. */
export function isTooRare(shape: Shape, { some, all, told }: ShapeTally): boolean {
  return (!isSharedWithNotes(shape) && some / all < SHARE) || (told === 0 && some === 1);
}
