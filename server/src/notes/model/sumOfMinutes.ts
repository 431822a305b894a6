import type { Minutes } from './notes';

/** Returns the sum of the known times, a range if one of them is; `undefined` if none is known. */
export function sumOfMinutes(times: readonly (Minutes | undefined)[]): Minutes | undefined {
  let [least, most, isKnown] = [0, 0, false];
  for (const minutes of times) {
    if (minutes === undefined) continue;
    least += minutes.least;
    most += minutes.most;
    isKnown = true;
  }
  return isKnown ? { least, most } : undefined;
}
