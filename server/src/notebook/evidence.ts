import { slice } from '../text/span';
import type { Candidate } from './candidate';
import { claimedTimes, type Listed } from './claimedTimes';
import { absolute } from './line';
import { CLAIM } from './moduleShape';
import type { Region } from './regions';

/** One piece of evidence that a line is a module, or against it with a weight below 0. */
export interface Evidence {
  readonly what:
    | 'link'
    | 'time'
    | 'kind'
    | 'level'
    | 'cells'
    | 'number'
    | 'series'
    | 'known'
    | 'listed'
    | 'time-below'
    | 'row-in-table';
  readonly weight: number;
  /** The link's address, the time as written, the kind, the level, or the title. */
  readonly says: string;
  /** The offset of a time outside of the line. */
  readonly at?: number;
}

/** Returns the evidence in a line. */
export function evidenceIn(
  { link, times, kind, levelInTitle, weights, title, task }: Candidate,
  sectionText: string,
): Evidence[] {
  if (task) return [];
  const [time] = times;
  return [
    ...(link && weights.link !== 0 ? [{ what: 'link', weight: weights.link, says: link.url } as const] : []),
    ...(time && weights.times !== 0
      ? [{ what: 'time', weight: weights.times, says: slice(sectionText, time.span) } as const]
      : []),
    ...(weights.cells !== 0 ? [{ what: 'cells', weight: weights.cells, says: title } as const] : []),
    ...(weights.number !== 0 ? [{ what: 'number', weight: weights.number, says: title } as const] : []),
    ...(weights.series !== 0 ? [{ what: 'series', weight: weights.series, says: title } as const] : []),
    ...(weights.known !== 0 ? [{ what: 'known', weight: weights.known, says: title } as const] : []),
    ...(weights.listed !== 0 ? [{ what: 'listed', weight: weights.listed, says: title } as const] : []),
    ...(kind && weights.kind !== 0 ? [{ what: 'kind', weight: weights.kind, says: kind } as const] : []),
    ...(levelInTitle && weights.level !== 0
      ? [{ what: 'level', weight: weights.level, says: levelInTitle } as const]
      : []),
  ];
}

/** Returns the evidence of times in other lines for the line that starts at `start`. */
export function evidenceElsewhere(start: number, region: Region, text: string, listed: Listed): Evidence[] {
  return [...claimedTimes(region.lines, listed)]
    .filter(([line]) => line.start === start)
    .map(([line, by]) => ({
      what: listed.get(line)?.line === by ? 'row-in-table' : 'time-below',
      weight: CLAIM,
      says: slice(text, absolute(by, by.candidate.content)),
      at: by.start,
    }));
}
