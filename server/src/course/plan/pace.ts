import type { Kind, Minutes, Notes } from '../../notes/model/notes';
import { timesOf } from '../progress/times';
import { findInSyllabus } from '../syllabus/match';
import type { Syllabus } from '../syllabus/syllabus';

/** Ratio of time spent to planned time. */
export interface Pace {
  /** Total time spent divided by total planned time. */
  readonly factor: number;
  /** First quartile of the modules' ratios. */
  readonly low: number;
  /** Third quartile of the modules' ratios. */
  readonly high: number;
  /** Number of modules that the pace is computed from. */
  readonly modules: number;
}

/** The pace over all modules, and of each kind with enough completed modules. */
export interface Paces {
  /** `undefined` if there are too few completed modules. */
  readonly all: Pace | undefined;
  readonly kinds: ReadonlyMap<Kind, Pace>;
}

/** Minimum number of modules to compute a pace from. */
const MIN_MODULES = 3;

const plannedPace: Pace = { factor: 1, low: 1, high: 1, modules: 0 };

/** A module with a planned and a spent time, in minutes. */
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

/** Returns the pace of a kind, else that of all modules, else a factor of 1. */
export function paceFor({ all, kinds }: Paces, kind: Kind | undefined): Pace {
  return (kind && kinds.get(kind)) ?? all ?? plannedPace;
}

/** Returns the expected range of minutes for planned minutes at a pace. */
export function forecast({ least, most }: Minutes, { low, high }: Pace): Minutes {
  return { least: least * low, most: most * high };
}

/**
 * Returns the modules of notes with a planned and a spent time. The planned time is the estimate of the notes, else that of the
 * syllabus.
 */
export function samplesIn({ modules }: Notes, syllabus: Syllabus): Sample[] {
  return modules.flatMap((module) => {
    const times = timesOf(module, syllabus);
    const [planned, spent] = [middleOf(times.planned), middleOf(times.spent)];
    return planned && spent ? { kind: module.kind ?? findInSyllabus(syllabus, module)?.kind, planned, spent } : [];
  });
}

function middleOf(minutes: Minutes | undefined): number | undefined {
  return minutes && (minutes.least + minutes.most) / 2;
}

function paceOf(samples: readonly Sample[]): Pace | undefined {
  if (samples.length < MIN_MODULES) return undefined;
  const sum = (key: 'planned' | 'spent') => samples.reduce((total, sample) => total + sample[key], 0);
  const ratios = samples.map(({ planned, spent }) => spent / planned).sort((some, other) => some - other);
  return {
    factor: sum('spent') / sum('planned'),
    low: quantile(ratios, 0.25),
    high: quantile(ratios, 0.75),
    modules: samples.length,
  };
}

/** Returns a quantile of sorted numbers, with linear interpolation; `share` is 0.25 for the first quartile. */
function quantile(sorted: readonly number[], share: number): number {
  const at = (sorted.length - 1) * share;
  const below = sorted[Math.floor(at)] ?? 0;
  const above = sorted[Math.ceil(at)] ?? below;
  return below + (above - below) * (at - Math.floor(at));
}
