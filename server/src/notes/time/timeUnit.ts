import type { Form } from '../model/form';

const UNIT = /^\s*(?:m|分)\p{L}*/iu; // " min", "mins", "分钟"

/** Returns the unit of minutes in a form, with the space before it: " min", "mins". */
export function minuteUnit({ time }: Form): string {
  return UNIT.exec(time.after)?.[0] ?? ' min';
}
