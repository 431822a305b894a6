import { levelTitle } from '../../notes/writing/adding';
import { hash } from '../../text/hash';
import { type Day, formatDay } from '../days/day';
import { formatRoughly } from '../progress/minutes';
import { isPage } from '../syllabus/link';
import { likelyMinutes, type Planned } from './plan';

/** The days of the plan. */
export interface Days {
  readonly from: Day;
  /** The last day that counts. */
  readonly to: Day;
}

/**
 * Returns a plan as an iCalendar file (RFC 5545): each module is on the day by which it should be completed, with the time divided
 * evenly among the days. `stamp` is the time of export, "20261121T103000Z".
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

/** Returns a stable name for each module, by which a calendar recognizes it in a later export. */
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

/** "é" of "https://a.example/é", but no half of a character, which nothing can encode. */
const NOT_IN_URI = /[^\x21-\x7e\p{Cs}]/gu;

/** Characters that the text of a calendar must not contain, except line endings. */
const CONTROLS = /[^\P{Cc}\r\n]/gu;

function escaped(text: string): string {
  return text
    .replace(CONTROLS, ' ')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n|\r|\n/g, '\\n');
}

/** Maximum number of octets of a line; a longer one is folded with a line ending and a space. */
const LONGEST_LINE = 75;

function folded(line: string): string {
  const pieces: string[] = [];
  let piece = '';
  let length = 0;
  for (const char of line) {
    const octets = octetsOf(char.codePointAt(0) ?? 0);
    if (length + octets > LONGEST_LINE) {
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
