// How people write and read minutes. Unknown is `undefined`, never 0.

/** Minutes as a range; `least` equals `most` unless the notes give a range. */
export interface Duration {
  readonly least: number;
  readonly most: number;
}

/** "45 min", "3 h 20 min", "10 to 15 min", "5 to 6 h". */
export function showDuration({ least, most }: Duration): string {
  if (least === most) return show(least);
  const [first, last] = [show(least), show(most)];
  const unit = last.slice(last.lastIndexOf(' '));
  // "5 h to 6 h" says its unit twice; "50 min to 1 h" must.
  const sameUnit = first.split(' ').length === 2 && last.split(' ').length === 2 && first.endsWith(unit);
  return `${sameUnit ? first.slice(0, -unit.length) : first} to ${last}`;
}

/** As `showDuration`, in words that a screen reader says in full: "3 hours 20 minutes". */
export function sayDuration(duration: Duration): string {
  return showDuration(duration)
    .replace(/\bh\b/g, 'hours')
    .replace(/\bmin\b/g, 'minutes')
    .replace(/\b1 (hour|minute)s\b/g, '1 $1');
}

function show(minutes: number): string {
  const whole = Math.round(minutes);
  const hours = Math.floor(whole / 60);
  const rest = whole % 60;
  if (hours === 0) return `${rest} min`;
  return rest === 0 ? `${hours} h` : `${hours} h ${rest} min`;
}

/** Minutes alone: "45", "45 min". */
const minutesOnly = /^(\d{1,4}) ?(?:m|min|mins|minutes?)?$/i;

/** Hours, with minutes or a fraction: "1 h 30", "1h30min", "1.5 h", "2 hours". */
const hoursFirst = /^(\d{1,3})(?:[.,](\d{1,2}))? ?(?:h|hr|hrs|hours?) ?(?:(\d{1,2}) ?(?:m|min|mins|minutes?)?)?$/i;

/** The minutes that a person typed; undefined where they are no time or no minute at all. */
export function readDuration(typed: string): number | undefined {
  const text = typed.trim();
  const minutes = minutesOnly.exec(text);
  if (minutes) return Number(minutes[1]) || undefined;
  const [matched, hours, fraction, rest] = hoursFirst.exec(text) ?? [];
  // "1.5 h 30" says two things about the same half hour.
  if (matched === undefined || (fraction !== undefined && rest !== undefined)) return undefined;
  return Math.round(Number(`${hours}.${fraction ?? 0}`) * 60) + Number(rest ?? 0) || undefined;
}
