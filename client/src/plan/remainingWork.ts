import { formatRoughly } from '../../../server/src/course/progress/minutes';
import { modulesText, withoutTimeText } from '../../../server/src/notes/model/counts';
import { sumOfMinutes } from '../../../server/src/notes/model/sumOfMinutes';
import type { RemainingWork } from '../../../server/src/protocol/plan';
import { joinFacts } from '../../../server/src/text/language';

/** Returns totals as text: "2 modules, about 1 h to 2 h, 1 without a time". */
export function workText({ modules, time, withoutTime }: RemainingWork): string {
  return joinFacts([
    modulesText(modules),
    time && formatRoughly(time),
    withoutTime > 0 && withoutTimeText(withoutTime),
  ]);
}

/** Returns the total of parts of the remaining work. */
export function totalWork(parts: readonly RemainingWork[]): RemainingWork {
  const time = sumOfMinutes(parts.map((left) => left.time));
  const sum = (key: 'modules' | 'withoutTime') => parts.reduce((total, left) => total + left[key], 0);
  return { modules: sum('modules'), ...(time && { time }), withoutTime: sum('withoutTime') };
}
