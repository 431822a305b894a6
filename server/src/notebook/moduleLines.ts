import type { Shape } from '../blocks/titleLine';
import { type Candidate, STRONG, isSharedWithNotes, speaks } from './candidate';
import type { Line } from './line';
import type { Region } from './regions';

/**
 * Which lines of a region are modules. The shape that the evidence speaks for is the region's form: then all lines of
 * that shape are modules, with evidence or not, which is how a module without a time is still seen to be one. Plain and
 * quoted lines are the exception, for notes are written so too: there each line needs its own evidence.
 */
export function moduleLines(region: Region, common: Shape | undefined): Set<Line> {
  const lines = region.lines.filter((line) => !line.level);
  const form = formOf(lines) ?? (region.area ? common : undefined);
  const modules = new Set<Line>();
  let inModule: Line | undefined;
  for (const line of lines) {
    const { candidate } = line;
    const inside = inModule !== undefined && line.start < inModule.base + inModule.candidate.blockEnd && candidate.shape !== inModule.candidate.shape;
    const fits = candidate.shape === form ? !isSharedWithNotes(form) || speaks(candidate) : !inside && isExtra(candidate, form);
    if (!fits || !isTitle(candidate)) continue;
    modules.add(line);
    inModule = line;
  }
  return modules;
}

/** The shape that most of the evidence of the whole notebook speaks for. */
export function commonForm(regions: readonly Region[]): Shape | undefined {
  return formOf(regions.filter((region) => region.area).flatMap((region) => region.lines.filter((line) => !line.level)));
}

// At least half of the lines of a shape must speak for it before the others are taken along.
const SHARE = 0.5;

function formOf(lines: readonly Line[]): Shape | undefined {
  const tallies = new Map<Shape, { sum: number; some: number; all: number }>();
  for (const { candidate } of lines) {
    if (candidate.timeLine || candidate.task) continue;
    const tally = tallies.get(candidate.shape) ?? { sum: 0, some: 0, all: 0 };
    tally.all++;
    if (speaks(candidate) && isTitle(candidate)) {
      tally.some++;
      tally.sum += candidate.evidence;
    }
    tallies.set(candidate.shape, tally);
  }
  let best: Shape | undefined;
  let bestSum = 0;
  for (const [shape, { sum, some, all }] of tallies) {
    if (sum <= bestSum || (!isSharedWithNotes(shape) && some / all < SHARE)) continue;
    best = shape;
    bestSum = sum;
  }
  return best;
}

/** A line outside the form that is a module all the same: a heading or a linked line with a time or a kind of its own. */
function isExtra(candidate: Candidate, form: Shape | undefined): boolean {
  return form !== undefined && candidate.evidence >= STRONG && candidate.link !== undefined && !candidate.shape.endsWith(' 2');
}

const LONGEST_TITLE = 200;

function isTitle(candidate: Candidate): boolean {
  return candidate.title !== '' && candidate.title.length <= LONGEST_TITLE && !candidate.timeLine && !candidate.task;
}
