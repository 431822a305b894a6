import { readTimes } from '../../notes/time/time';
import type { TitleLine } from './titleLine';
import type { WholeForm } from './wholeForm';

/**
 * Returns a title line in another form, with another marker. If `movesUp` is true, it includes the time of the line
 * below.
 */
export function writeTitle(form: WholeForm, line: TitleLine, marker: string, movesUp: boolean): string {
  const { title, target, time } = line;
  const isLinked = target !== undefined;
  const staysBelow = time?.lineBelow !== undefined && !movesUp;
  const goesBelow = form.time.place === 'below' && time?.amount !== undefined;
  const written =
    time === undefined || staysBelow || goesBelow ? '' : apartFrom(title, writtenTime(form, time.amount, time.raw));
  const inLink = isLinked && form.time.place === 'link' && time?.amount !== undefined;
  const close = isLinked || (!form.linked && written !== '') ? form.close : '';
  const bearer = isLinked ? `[${title}${close}${inLink ? written : ''}](${target})` : title + close;
  return marker + form.emphasis + bearer + form.emphasis + (inLink ? '' : written) + line.ending;
}

/** Returns the time that moves from the title to its own line. */
export function timeBelow(form: WholeForm, { time }: TitleLine, eol: string): string | undefined {
  if (form.time.place !== 'below' || time?.amount === undefined || time.lineBelow) return undefined;
  return eol + eol + writtenTime(form, time.amount, time.raw);
}

/** Returns the time with a separator, if its title would change its meaning: "Amortised cost ~50 mins". */
function apartFrom(title: string, time: string): string {
  const [phrase] = readTimes(title + time);
  return phrase && phrase.span.start < title.length && phrase.span.end > title.length ? ` (${time.trim()})` : time;
}

const PLAIN_MINUTES = /^(\d+)[ \t]*(?:m(?:in(?:ute)?s?)?\.?)$/i; // "45 mins"
const UNIT = /^\s*[\p{L}]+\.?/u; // " mins"

/** Returns a time in a form. Minutes get the unit of the form; hours, ranges and other languages keep their units. */
function writtenTime({ time }: WholeForm, amount: string | undefined, raw: string): string {
  if (amount === undefined) return raw;
  const minutes = PLAIN_MINUTES.exec(amount)?.[1];
  return time.before + (minutes === undefined ? amount + time.after.replace(UNIT, '') : minutes + time.after);
}
