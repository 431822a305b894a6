import { levelTitle } from '../../notes/writing/levelLine';
import { hash } from '../../text/hash';
import { type Day, formatDay } from '../days/day';
import { formatRoughly } from '../progress/minutes';
import { isPage } from '../syllabus/link';
import { likelyMinutes, type Planned } from './plan';

/** The period of a plan, in whole days. */
export interface Days {
  readonly from: Day;
  /** The last day, inclusive. */
  readonly to: Day;
}

/**
 * Returns a plan as an iCalendar file (RFC 5545) with one all-day event per module, on the day by which it should be completed.
 * The time of all modules is divided evenly among the days. `stamp` is the time of export: "20261121T103000Z".
 */
export function calendar(planned: readonly Planned[], { from, to }: Days, stamp: string): string {
  const weights = planned.map(likelyMinutes);
  const all = Math.max(
    1,
    weights.reduce((sum, weight) => sum + weight, 0),
  );
  const names = uniqueNames(planned);
  let before = 0;
  const events = planned.flatMap((one, n) => {
    before += weights[n] ?? 0;
    const share = Math.ceil((before / all) * (to - from + 1)) - 1;
    const day = from + Math.max(0, Math.min(to - from, share));
    return event(one, names[n] ?? '', day, stamp);
  });
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Study Notes//Plan//EN', ...events, 'END:VCALENDAR'];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/**
 * Returns a stable identifier for each module, so that calendars update its event in later exports. Duplicates get a number.
 */
function uniqueNames(planned: readonly Planned[]): string[] {
  const counts = new Map<string, number>();
  return planned.map(({ todo: { title, url, area, level } }) => {
    const name = hash([title, url, area, level].join('\n'));
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return count === 1 ? name : `${name}-${count}`;
  });
}

function event({ todo, forecast }: Planned, name: string, day: Day, stamp: string): readonly string[] {
  const { title, url, area, level } = todo;
  const place = [area, level && levelTitle(level)].filter((part) => part !== undefined).join(', ');
  return [
    'BEGIN:VEVENT',
    `UID:${name}@study-notes`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${formatDay(day).replaceAll('-', '')}`,
    `SUMMARY:${escaped(forecast ? `${title} (${formatRoughly(forecast)})` : title)}`,
    ...(place ? [`DESCRIPTION:${escaped(place)}`] : []),
    ...(url !== undefined && isPage(url) ? [`URL:${url.replace(NOT_IN_URI, encodeURIComponent)}`] : []),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** Characters to escape in a URI, such as "é". Lone surrogates are excluded because `encodeURIComponent` throws on them. */
const NOT_IN_URI = /[^\x21-\x7e\p{Cs}]/gu;

/** Control characters that iCalendar text must not contain. Line endings are excluded because they are escaped. */
const CONTROLS = /[^\P{Cc}\r\n]/gu;

function escaped(text: string): string {
  return text
    .replace(CONTROLS, ' ')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n|\r|\n/g, '\\n');
}

/** Maximum number of octets per line (RFC 5545, 3.1). Longer lines are folded with a line ending and a space. */
const MAX_LINE_OCTETS = 75;

function folded(line: string): string {
  const pieces: string[] = [];
  let piece = '';
  let length = 0;
  for (const char of line) {
    const octets = octetsOf(char.codePointAt(0) ?? 0);
    if (length + octets > MAX_LINE_OCTETS) {
      pieces.push(piece);
      piece = ' ';
      length = 1;
    }
    piece += char;
    length += octets;
  }
  return [...pieces, piece].join('\r\n');
}

function octetsOf(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
}
