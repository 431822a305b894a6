import type { Shape } from '../../markdown/lines/titleLine';
import { CERTAIN_EVIDENCE, hasEvidence, isSharedWithNotes } from '../titles/candidate';
import type { Line } from '../titles/line';
import { whyNoTitle } from '../titles/whyNoTitle';
import { claimedTimes, type Listed } from './claimedTimes';
import type { Region } from './regions';

/** How the modules of a part of the notes are written. Equal shapes are the same object. */
export interface ModuleShape {
  readonly shape: Shape;
  /** Whether most lines of this shape have a link, so that a line without one needs other evidence. */
  readonly linked: boolean;
  /** Whether this shape is also used for notes, so that each line needs evidence. */
  readonly shared: boolean;
  /** Whether so many lines of this shape are notes that only certain modules count. */
  readonly sparse: boolean;
  /** Whether all evidence is from a series of lessons, so that lines outside of the series are not modules. */
  readonly ofSeries: boolean;
}

/** Returns whether two shapes are equal; plain and bold lines are. */
export function isAlike(a: Shape, b: Shape): boolean {
  const isPlain = (shape: Shape) => shape === 'line' || shape === 'bold';
  return a === b || (isPlain(a) && isPlain(b));
}

/** The evidence of all lines of one shape. */
export interface ShapeTally {
  /** Number of lines with the shape. */
  readonly all: number;
  /** Number of lines with evidence. */
  readonly some: number;
  /** Number of lines with evidence and a link. */
  readonly linked: number;
  /** Sum of the weights of all evidence. */
  readonly sum: number;
  /** Number of certain modules. */
  readonly certain: number;
  /** Number of lines with more evidence than a title of the syllabus. */
  readonly independent: number;
  /** Number of lines in a series of lessons. */
  readonly ofSeries: number;
}

// Minimum share of lines with evidence for a shape to become the form.
const MIN_FORM_SHARE = 0.5;
const MIN_SHARE = 0.7;
const MIN_COUNT = 4;
/** Weight of a time below a title: that of a time on its line. */
export const CLAIM = 2;

const shapes = new Map<string, ModuleShape>();

/** Interns a shape, so that equal shapes can be compared with `===`. */
function interned(shape: ModuleShape): ModuleShape {
  const key = JSON.stringify(shape);
  const known = shapes.get(key) ?? shape;
  shapes.set(key, known);
  return known;
}

/** Returns the shape with the most evidence in all regions; `undefined` if none can be a form. */
export function commonShape(regions: readonly Region[], listed: Listed): ModuleShape | undefined {
  const lines = regions.filter((region) => region.area).flatMap((region) => region.lines);
  const tallies = tallyShapes(lines, claimedTimes(lines, listed));
  return strongestShape(tallies) ?? sparseShape(tallies);
}

/** Returns the evidence for each shape. Lines with only a level or a time, and checklists, do not count. */
export function tallyShapes(lines: readonly Line[], claimed: ReadonlyMap<Line, Line>): ReadonlyMap<Shape, ShapeTally> {
  const tallies = new Map<Shape, { -readonly [Key in keyof ShapeTally]: number }>();
  for (const line of lines) {
    const { candidate } = line;
    if (line.level || candidate.timeLine || candidate.task) continue;
    const tally = tallies.get(candidate.shape) ?? {
      all: 0,
      some: 0,
      linked: 0,
      sum: 0,
      certain: 0,
      independent: 0,
      ofSeries: 0,
    };
    tallies.set(candidate.shape, tally);
    tally.all++;
    if (!(hasEvidence(candidate) || claimed.has(line)) || whyNoTitle(candidate)) continue;
    tally.some++;
    const weight = weightOf(line, claimed);
    tally.sum += weight;
    if (weight >= CERTAIN_EVIDENCE) tally.certain++;
    if (weight > candidate.weights.known) tally.independent++;
    if (candidate.weights.series >= CERTAIN_EVIDENCE) tally.ofSeries++;
    if (candidate.link) tally.linked++;
  }
  return tallies;
}

/** Returns the weight of the evidence of a line, including a time below it. */
export function weightOf(line: Line, claimed: ReadonlyMap<Line, Line>): number {
  return line.candidate.evidence + (claimed.has(line) ? CLAIM : 0);
}

/** Returns the shape with the most evidence of those that can be a form; `undefined` if none can. */
export function strongestShape(tallies: ReadonlyMap<Shape, ShapeTally>): ModuleShape | undefined {
  let best: ModuleShape | undefined;
  let bestSum = 0;
  for (const [shape, tally] of tallies) {
    if (tally.sum <= bestSum || isTooRare(shape, tally)) continue;
    const [linked, shared, ofSeries] = [isLinked(tally), isShared(shape, tally), areOfSeries(tally)];
    best = interned({ shape, linked, shared, sparse: false, ofSeries });
    bestSum = tally.sum;
  }
  return best;
}

/**
 * Returns the shape with the most certain modules, for regions in which no shape can be a form because more of its lines are
 * notes; `undefined` if there are no certain modules.
 */
export function sparseShape(tallies: ReadonlyMap<Shape, ShapeTally>): ModuleShape | undefined {
  const [best] = [...tallies].filter(([, { certain }]) => certain > 1).sort(([, a], [, b]) => b.certain - a.certain);
  return best && interned({ shape: best[0], linked: isLinked(best[1]), shared: true, sparse: true, ofSeries: false });
}

function areOfSeries({ some, ofSeries }: ShapeTally): boolean {
  return some > 0 && some === ofSeries;
}

function isLinked({ linked, some }: ShapeTally): boolean {
  return linked / some >= MIN_SHARE;
}

/** Returns whether a shape is also used for notes. Quoted and bold lines are not if most of them have evidence. */
function isShared(shape: Shape, { some, all }: ShapeTally): boolean {
  const isTitleOnly = (shape === 'quote' || shape === 'bold') && some >= MIN_COUNT && some / all >= MIN_FORM_SHARE;
  return isSharedWithNotes(shape) && !isTitleOnly;
}

/** Returns whether too few lines of a shape have evidence for the others to be modules; one title alone may be a coincidence. */
export function isTooRare(shape: Shape, { some, all, independent }: ShapeTally): boolean {
  return (!isSharedWithNotes(shape) && some / all < MIN_FORM_SHARE) || (independent === 0 && some === 1);
}
