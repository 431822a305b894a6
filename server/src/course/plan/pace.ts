import { type Kind, type Minutes, type Notes, plannedFor } from '../../notes/model/notes';
import { timeSpent } from '../progress/estimates';
import { findInSyllabus } from '../syllabus/match';
import type { Syllabus } from '../syllabus/syllabus';

/** Time spent relative to the estimates. */
export interface Pace {
  /** All time spent over all time planned. */
  readonly factor: number;
  /** The middle half of the modules is between these. */
  readonly low: number;
  readonly high: number;
  /** From how many modules this is known. */
  readonly modules: number;
}

/** The pace over all modules, and for kinds of which enough are done. */
export interface Paces {
  /** `undefined` for too few modules. */
  readonly all: Pace | undefined;
  readonly kinds: ReadonlyMap<Kind, Pace>;
}

/** Minimum number of modules for a pace. */
const FEWEST_MODULES = 3;

const asPlanned: Pace = { factor: 1, low: 1, high: 1, modules: 0 };

/** A module of which both is known, what was planned and what was spent, in minutes. */
export interface Sample {
  readonly kind: Kind | undefined;
  readonly planned: number;
  readonly spent: number;
}

/** Computes the pace of all samples, and of each kind with enough of them. */
export function paces(samples: readonly Sample[]): Paces {
  const kinds = new Map<Kind, Pace>();
  for (const kind of new Set(samples.map((sample) => sample.kind))) {
    const pace = kind && paceOf(samples.filter((sample) => sample.kind === kind));
    if (pace) kinds.set(kind, pace);
  }
  return { all: paceOf(samples), kinds };
}

/** Returns the pace of a kind, else that of all modules, else the planned pace. */
export function paceFor({ all, kinds }: Paces, kind: Kind | undefined): Pace {
  return (kind && kinds.get(kind)) ?? all ?? asPlanned;
}

/** Returns the range of the time that planned minutes take at a pace. */
export function forecast({ least, most }: Minutes, { low, high }: Pace): Minutes {
  return { least: least * low, most: most * high };
}

/** Returns the samples of the author's pace from notes, with the estimates of the syllabus for modules without their own. */
export function samplesIn({ modules }: Notes, syllabus: Syllabus): Sample[] {
  return modules.flatMap((module) => {
    const listed = findInSyllabus(syllabus, module);
    const planned = middleOf(plannedFor(module) ?? listed?.minutes);
    const spent = middleOf(timeSpent(module, syllabus));
    return planned && spent ? { kind: module.kind ?? listed?.kind, planned, spent } : [];
  });
}

function middleOf(minutes: Minutes | undefined): number | undefined {
  return minutes && (minutes.least + minutes.most) / 2;
}

function paceOf(samples: readonly Sample[]): Pace | undefined {
  if (samples.length < FEWEST_MODULES) return undefined;
  const sum = (key: 'planned' | 'spent') => samples.reduce((total, sample) => total + sample[key], 0);
  const ratios = samples.map(({ planned, spent }) => spent / planned).sort((some, other) => some - other);
  return {
    factor: sum('spent') / sum('planned'),
    low: quantile(ratios, 0.25),
    high: quantile(ratios, 0.75),
    modules: samples.length,
  };
}

/** Returns a quantile of sorted numbers, with linear interpolation. */
function quantile(sorted: readonly number[], share: number): number {
  const at = (sorted.length - 1) * share;
  const below = sorted[Math.floor(at)] ?? 0;
  const above = sorted[Math.ceil(at)] ?? below;
  return below + (above - below) * (at - Math.floor(at));
}
