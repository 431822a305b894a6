import type { TitleLine } from '../../markdown/lines/titleLine';
import type { LeadingLink } from '../../markdown/source/leadingLink';
import { shift } from '../../text/span';
import { type BareTime, bareTimeAfter } from '../time/bareTime';

/** Returns the number after the link of a line. */
export function bareTimeOf(words: string, link: LeadingLink, { content }: TitleLine): BareTime | undefined {
  const found = bareTimeAfter(words, link.span.end - content.start);
  if (!found) return undefined;
  return { ...found, span: shift(found.span, content.start), amount: shift(found.amount, content.start) };
}

const NUMBER_OF_ITEM = /(\d{1,3})[.)][ \t]*$/; // "1. "

/** Returns the number of an item in a numbered list, which may be that of a lesson: "3. Vorlesung: Wege". */
export function numberOfItem({ shape, line, content }: TitleLine, text: string): number | undefined {
  if (!shape.startsWith('ordered')) return undefined;
  const number = NUMBER_OF_ITEM.exec(text.slice(line.start, content.start).slice(-MAX_NUMBER_LENGTH))?.[1];
  return number === undefined ? undefined : Number(number);
}

const MAX_NUMBER_LENGTH = 10;
