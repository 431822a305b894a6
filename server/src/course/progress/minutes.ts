import type { Minutes } from '../../notes/model/notes';

/** Formats minutes: "45 min", "1 h 30 min", "20 to 30 min", "5 to 6 h". */
export function formatMinutes({ least, most }: Minutes): string {
  const [low, high] = [formatOne(least), formatOne(most)];
  if (low === high) return high;
  // "20 min to 30 min" has one unit; "45 min to 1 h 30 min" needs both.
  const unit = [' min', ' h'].find(
    (word) => low.endsWith(word) && high.endsWith(word) && isPlain(low) && isPlain(high),
  );
  return `${unit ? low.slice(0, -unit.length) : low} to ${high}`;
}

/** Shorter times are shown exactly. */
const LONG_ENOUGH_TO_ROUND = 20;

/** Formats a forecast, rounded: "about 50 min to 1 h 10 min". */
export function formatRoughly({ least, most }: Minutes): string {
  const rough = (minutes: number) =>
    minutes < LONG_ENOUGH_TO_ROUND ? Math.ceil(minutes) : Math.round(minutes / 5) * 5;
  return `about ${formatMinutes({ least: rough(least), most: rough(most) })}`;
}

/** Formats minutes for a narrow column: "45m", "1h21", "3h", "20-30m", "1h-1h30". */
export function formatShort({ least, most }: Minutes): string {
  const [low, high] = [shortOne(least), shortOne(most)];
  if (low === high) return high;
  const unit = ['m', 'h'].find((letter) => low.endsWith(letter) && high.endsWith(letter));
  return `${unit ? low.slice(0, -1) : low}-${high}`;
}

function shortOne(minutes: number): string {
  const whole = Math.round(minutes);
  const hours = Math.floor(whole / 60);
  const rest = whole % 60;
  if (hours === 0) return `${rest}m`;
  return rest === 0 ? `${hours}h` : `${hours}h${String(rest).padStart(2, '0')}`;
}

function isPlain(text: string): boolean {
  return text.split(' ').length === 2;
}

function formatOne(minutes: number): string {
  const whole = Math.round(minutes);
  const hours = Math.floor(whole / 60);
  const rest = whole % 60;
  if (hours === 0) return `${rest} min`;
  return rest === 0 ? `${hours} h` : `${hours} h ${rest} min`;
}
