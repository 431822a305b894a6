/** A possible meaning of a number without a unit. */
export interface TimeReading {
  /** The duration in the unit of the notes: "90 min". */
  readonly amount: string;
  /** The formatted duration: "1 h 30 min". */
  readonly as: string;
}

/** Number of hours that no module takes. */
const MAX_HOURS = 10;
/** Minimum number without a unit that is read as minutes. */
const MIN_MINUTES = 5;

/**
 * Returns the possible meanings of "30", "1.5", "1:30" or "1:02:30", the most likely first; a single one is certain. `unit`
 * follows a number of minutes, with its space: " min".
 */
export function readingsOf(number: string, unit: string): readonly TimeReading[] {
  const parts = number.split(':').map((part) => Number(part.replace(',', '.')));
  const [first = 0, second = 0, third = 0] = parts;
  if (parts.length === 1)
    return first >= MIN_MINUTES
      ? [{ amount: number + unit, as: `${number} min` }]
      : [
          { amount: number + unit, as: `${number} min` },
          { amount: minutes(first * 60) + unit, as: `${number} h` },
        ];
  if (parts.length === 3)
    return [
      { amount: Math.round(first * 60 + second + third / 60) + unit, as: formatReading([first, second, third], hours) },
    ];
  const short = { amount: minutes(first + second / 60) + unit, as: formatReading([first, second], minuteUnits) };
  const long = { amount: first * 60 + second + unit, as: formatReading([first, second], hours) };
  return first >= MAX_HOURS ? [short, long] : [long, short];
}

const hours = ['h', 'min', 's'];
const minuteUnits = ['min', 's'];

function formatReading(numbers: readonly number[], units: readonly string[]): string {
  const parts = numbers.map((number, n) => (number === 0 ? '' : `${number} ${units[n]}`));
  return parts.filter((part) => part !== '').join(' ') || `0 ${units[0]}`;
}

function minutes(exact: number): string {
  return String(Math.round(exact * 10) / 10);
}
