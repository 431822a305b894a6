import { t } from '@vscode/l10n';
import type { Minutes } from '../../notes/model/notes';
import { formatUnit } from '../../text/language';

/** The texts of times, for which `least` and `most` are texts, too. */
interface TimeTexts {
  readonly minutes: (minutes: number | string) => string;
  readonly hours: (hours: number | string) => string;
  readonly both: (hours: number, minutes: number) => string;
  readonly range: (least: string, most: string) => string;
}

const shown: TimeTexts = {
  minutes: (minutes) => t('{0} min', minutes),
  hours: (hours) => t('{0} h', hours),
  both: (hours, minutes) => t('{0} h {1} min', hours, minutes),
  range: (least, most) => t('{0} to {1}', least, most),
};

const written: TimeTexts = {
  minutes: (minutes) => `${minutes} min`,
  hours: (hours) => `${hours} h`,
  both: (hours, minutes) => `${hours} h ${minutes} min`,
  range: (least, most) => `${least} to ${most}`,
};

/** Formats minutes for the user: "45 min", "1 h 30 min", "20 to 30 min", "5 to 6 h". */
export function formatMinutes(minutes: Minutes): string {
  return format(minutes, shown);
}

/** Formats minutes as they are written into notes, in any language of the user. */
export function writtenMinutes(minutes: Minutes): string {
  return format(minutes, written);
}

/** Formats minutes for screen readers: "3 hours 20 minutes". */
export function sayMinutes(minutes: Minutes): string {
  return format(minutes, {
    ...shown,
    minutes: (amount) => formatUnit(amount, 'minute'),
    hours: (amount) => formatUnit(amount, 'hour'),
    both: (hours, rest) => `${formatUnit(hours, 'hour')} ${formatUnit(rest, 'minute')}`,
  });
}

function format({ least, most }: Minutes, texts: TimeTexts): string {
  const [low, high] = [amountOf(least), amountOf(most)];
  const text = ({ hours, minutes }: Amount) => {
    if (hours === 0) return texts.minutes(minutes);
    return minutes === 0 ? texts.hours(hours) : texts.both(hours, minutes);
  };
  if (low.hours === high.hours && low.minutes === high.minutes) return text(high);
  // "20 min to 30 min" has one unit; "45 min to 1 h 30 min" needs both.
  if (low.hours === 0 && high.hours === 0) return texts.minutes(texts.range(String(low.minutes), String(high.minutes)));
  if (low.hours > 0 && high.hours > 0 && low.minutes === 0 && high.minutes === 0)
    return texts.hours(texts.range(String(low.hours), String(high.hours)));
  return texts.range(text(low), text(high));
}

interface Amount {
  readonly hours: number;
  readonly minutes: number;
}

function amountOf(minutes: number): Amount {
  const whole = Math.round(minutes);
  return { hours: Math.floor(whole / 60), minutes: whole % 60 };
}

/** Shorter times are shown exactly. */
const MIN_ROUNDED_MINUTES = 20;

/** Formats a forecast, rounded: "about 50 min to 1 h 10 min". */
export function formatRoughly({ least, most }: Minutes): string {
  const rough = (minutes: number) => (minutes < MIN_ROUNDED_MINUTES ? Math.ceil(minutes) : Math.round(minutes / 5) * 5);
  return t('about {0}', formatMinutes({ least: rough(least), most: rough(most) }));
}

/** Formats minutes for a narrow column, in any language: "45m", "1h21", "3h", "20-30m", "1h-1h30". */
export function formatShort({ least, most }: Minutes): string {
  const [low, high] = [shortOne(least), shortOne(most)];
  if (low === high) return high;
  const unit = ['m', 'h'].find((letter) => low.endsWith(letter) && high.endsWith(letter));
  return `${unit ? low.slice(0, -1) : low}-${high}`;
}

function shortOne(minutes: number): string {
  const { hours, minutes: rest } = amountOf(minutes);
  if (hours === 0) return `${rest}m`;
  return rest === 0 ? `${hours}h` : `${hours}h${String(rest).padStart(2, '0')}`;
}
