import type { TitleLine } from '../../markdown/lines/titleLine';
import type { LeadingLink } from '../../markdown/source/leadingLink';
import { type Span, slice } from '../../text/span';
import { SET_OFF } from '../time/timeContext';

const LETTER = /\p{L}/u;
const OBJECT = '\uFFFC';

/**
 * Returns the text of a line at the same offsets as in the section, with spaces for invisible parts, `OBJECT` for images and
 * other objects, and `SET_OFF` at the end of the link.
 */
export function readableWords(
  { content, unseen, objects }: TitleLine,
  link: LeadingLink | undefined,
  text: string,
): string {
  if (unseen.length === 0 && objects.length === 0) return slice(text, content);
  const units = slice(text, content).split('');
  const put = (span: Span, mark: string) => {
    units.fill(mark, Math.max(0, span.start - content.start), Math.max(0, span.end - content.start));
  };
  for (const span of unseen) put(span, ' ');
  for (const span of objects) put(span, OBJECT);
  if (link && link.text.end < link.span.end) put({ start: link.span.end - 1, end: link.span.end }, SET_OFF);
  const [opening, closing] = unseen;
  const isWikiLink = opening && text.startsWith('[[', opening.start);
  if (isWikiLink && closing && !LETTER.test(text.slice(content.start, opening.start))) put(closing, SET_OFF);
  return units.join('');
}
