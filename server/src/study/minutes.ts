import type { Minutes } from '../notebook/notebook';

/** "45 min", "1 h 30 min", "20 to 30 min", "5 to 6 h". */
export function formatMinutes({ least, most }: Minutes): string {
  if (least === most) return formatOne(most);
  const [low, high] = [formatOne(least), formatOne(most)];
  const unit = / (?:min|h)$/.exec(high)?.[0] ?? '';
  const sameUnit = unit !== '' && low.endsWith(unit) && low.indexOf(' ') === low.length - unit.length;
  return `${sameUnit ? low.slice(0, -unit.length) : low} to ${high}`;
}

function formatOne(minutes: number): string {
  const whole = Math.round(minutes);
  const hours = Math.floor(whole / 60);
  const rest = whole % 60;
  if (hours === 0) return `${rest} min`;
  return rest === 0 ? `${hours} h` : `${hours} h ${rest} min`;
}
