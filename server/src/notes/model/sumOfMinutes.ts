import type { Minutes } from './notes';

/** Returns the sum of the known times, a range if one of them is; `undefined` if none is known. */
export function sumOfMinutes(times: readonly (Minutes | undefined)[]): Minutes | undefined {
  const known = times.filter((minutes) => minutes !== undefined);
  const sum = (end: keyof Minutes) => known.reduce((total, minutes) => total + minutes[end], 0);
  return known.length > 0 ? { least: sum('least'), most: sum('most') } : undefined;
}
