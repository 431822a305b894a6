import type { Shape } from '../blocks/titleLine';
import { claimedTimes } from './claimedTimes';
import type { Layout } from './layout';
import { isTooRare, type ShapeTally, sparseShape, strongestShape, tallyShapes } from './moduleShape';
import type { Region } from './regions';

/** How modules are written in a part of the notes, and what else spoke for being a form. */
export interface AreaForm {
  /** Undefined where nothing speaks for modules, and beside areas, where no form counts. */
  readonly chosen: Shape | undefined;
  /** The area's own lines say nothing of modules, so that the form is that of the whole notebook. */
  readonly borrowed: boolean;
  /** Most modules of the form bear a link. */
  readonly linked: boolean;
  readonly shapes: readonly ShapeEvidence[];
}

export interface ShapeEvidence extends ShapeTally {
  readonly shape: Shape;
  /** Too few of its lines have evidence for the others to be modules too. */
  readonly tooRare: boolean;
}

/** The form of a region, by the same evidence that chose it. */
export function areaForm(region: Region, { common, listed }: Layout): AreaForm {
  const tallies = tallyShapes(region.lines, claimedTimes(region.lines, listed));
  const own = strongestShape(tallies);
  const isBeside = !region.area && common !== undefined;
  const form = isBeside ? undefined : (own ?? common ?? sparseShape(tallies));
  const shapes = [...tallies].map(([shape, tally]) => ({ shape, ...tally, tooRare: isTooRare(shape, tally) }));
  return {
    chosen: form?.shape,
    borrowed: form !== undefined && !own && common !== undefined,
    linked: form?.linked ?? false,
    shapes: shapes.sort((a, b) => b.sum - a.sum || b.all - a.all),
  };
}
