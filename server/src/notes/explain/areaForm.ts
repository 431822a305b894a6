import type { Shape } from '../../markdown/lines/titleLine';
import { claimedTimes } from '../layout/claimedTimes';
import type { Layout } from '../layout/layout';
import { isTooRare, type ShapeTally, sparseShape, strongestShape, tallyShapes } from '../layout/moduleShape';
import type { Region } from '../layout/regions';

/** The form of modules in a part of the notes, and the other forms with evidence. */
export interface AreaForm {
  /** `undefined` if there is no evidence of modules, and outside of areas, where no form applies. */
  readonly chosen: Shape | undefined;
  /** Whether the area's own lines contain no evidence, so that the form is that of all notes. */
  readonly borrowed: boolean;
  /** Whether most modules of the form have a link. */
  readonly linked: boolean;
  readonly shapes: readonly ShapeEvidence[];
}

/** The evidence for one shape of the lines of a part. */
export interface ShapeEvidence extends ShapeTally {
  readonly shape: Shape;
  /** Whether too few lines of the shape have evidence for the others to be modules, too. */
  readonly tooRare: boolean;
}

/** Returns the form of a region, with the evidence that determined it. */
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
