import { slice } from '../../text/span';
import { claimedTimes, type Listed } from '../layout/claimedTimes';
import { CLAIM } from '../layout/moduleShape';
import type { Region } from '../layout/regions';
import type { Candidate } from '../titles/candidate';
import { absolute } from '../titles/line';

/** One piece of evidence that a line is a module; with a negative weight, that it is not. */
export interface Evidence {
  readonly type:
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
  /** The URL of the link, the time as written, the kind, the level, or the title. */
  readonly text: string;
  /** The offset of a time on another line. */
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
    ...(link && weights.link !== 0 ? [{ type: 'link', weight: weights.link, text: link.url } as const] : []),
    ...(time && weights.times !== 0
      ? [{ type: 'time', weight: weights.times, text: slice(sectionText, time.span) } as const]
      : []),
    ...(weights.cells !== 0 ? [{ type: 'cells', weight: weights.cells, text: title } as const] : []),
    ...(weights.number !== 0 ? [{ type: 'number', weight: weights.number, text: title } as const] : []),
    ...(weights.series !== 0 ? [{ type: 'series', weight: weights.series, text: title } as const] : []),
    ...(weights.known !== 0 ? [{ type: 'known', weight: weights.known, text: title } as const] : []),
    ...(weights.listed !== 0 ? [{ type: 'listed', weight: weights.listed, text: title } as const] : []),
    ...(kind && weights.kind !== 0 ? [{ type: 'kind', weight: weights.kind, text: kind } as const] : []),
    ...(levelInTitle && weights.level !== 0
      ? [{ type: 'level', weight: weights.level, text: levelInTitle } as const]
      : []),
  ];
}

/** Returns the evidence of times in other lines for the line that starts at `start`. */
export function evidenceElsewhere(start: number, region: Region, text: string, listed: Listed): Evidence[] {
  return [...claimedTimes(region.lines, listed)]
    .filter(([line]) => line.start === start)
    .map(([line, by]) => ({
      type: listed.get(line)?.line === by ? 'row-in-table' : 'time-below',
      weight: CLAIM,
      text: slice(text, absolute(by, by.candidate.content)),
      at: by.start,
    }));
}
