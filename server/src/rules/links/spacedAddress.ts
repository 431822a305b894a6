import { t } from '@vscode/l10n';
import { linkKey } from '../../course/syllabus/link';
import type { Syllabus } from '../../course/syllabus/syllabus';
import { choice, type Fix, fix } from '../../findings/finding';
import { readTimes } from '../../notes/time/time';
import { replacement } from '../../text/edit';
import { type Span, slice, span } from '../../text/span';

const PAGE = /^https?:(?!.*\.\w{1,8}$)/; // "https://docs.docker.com/get started", and no "https://docs.docker.com/all layers.png"

const GAP = /[ \t]+/; // the spaces in "https://docs.docker.com (10 min"

/** Returns fixes that remove the spaces from an address, or move a time out of it. */
export function withoutSpaces(text: string, address: Span, syllabus: Syllabus): Fix[] {
  const written = slice(text, address);
  const gap = GAP.exec(written);
  if (!gap) return [];
  const afterGap = gap.index + gap[0].length;
  if (isTime(written.slice(afterGap))) {
    const at = span(address.start + gap.index, address.start + afterGap);
    return [fix(t('Close the bracket before the time'), replacement(at, ') ('))];
  }
  if (written.startsWith('#'))
    return [fix(t('Replace the spaces with dashes'), replacement(address, written.replaceAll(/\s+/g, '-')))];
  const encoded = replacement(address, written.replaceAll(/\s/g, '%20'));
  if (!PAGE.test(written)) return [fix(t('Replace the space with %20'), encoded)];
  const url = written.replaceAll(/\s/g, '');
  const joined = replacement(address, url);
  if (isInSyllabus(url, syllabus)) return [fix(t('Remove the space'), joined)];
  return [choice(t('Remove the space'), joined), choice(t('Replace the space with %20'), encoded)];
}

function isInSyllabus(url: string, { modules }: Syllabus): boolean {
  const key = linkKey(url);
  return modules.some((module) => module.url !== undefined && linkKey(module.url) === key);
}

/** Returns whether the words are only a time, such as "24 min". */
function isTime(words: string): boolean {
  const line = `(${words})`;
  const [time] = readTimes(line);
  return time?.span.start === 0 && time.span.end === line.length && time.minutes !== undefined;
}
