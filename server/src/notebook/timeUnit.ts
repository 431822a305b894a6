import type { Form } from './form';

const UNIT = /^\s*(?:m|分)\p{L}*/iu; // " min", "mins", "分钟"

/** What a form writes behind a number of minutes, with the blank between them: " min", "mins". */
export function minuteUnit({ time }: Form): string {
  return UNIT.exec(time.after)?.[0] ?? ' min';
}
