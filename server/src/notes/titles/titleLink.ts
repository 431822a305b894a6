import type { TitleLine } from '../../markdown/lines/titleLine';
import type { LeadingLink } from '../../markdown/source/leadingLink';
import { slice } from '../../text/span';
import type { ModuleCells } from '../tables/moduleCells';
import { namesStatus } from '../tables/tableColumns';
import { readTimes } from '../time/time';
import { opensLine } from '../time/titleTimes';
import { kindOf } from '../words/kinds';
import { isReference } from '../words/namelessLinks';
import { cleanTitle } from './title';

/**
 * Returns the link of a line's title; `undefined` if there is none. `cells` are the cells of a row whose table has column
 * headers.
 */
export function titleLink(line: TitleLine, cells: ModuleCells | undefined, text: string): LeadingLink | undefined {
  if (cells) return linkOfCells(cells, line);
  return (
    line.link ??
    linkBehindKind(line, text) ??
    linkBehindTime(line, text) ??
    linkOfUnit(line, text) ??
    linkAsPicture(line, text)
  );
}

/** Returns the link of the title's cell or, if it has none, of another cell. */
function linkOfCells({ title }: ModuleCells, { cells }: TitleLine): LeadingLink | undefined {
  return title.link ?? cells.find(({ link, head }) => link && WEB.test(link.url) && !namesStatus(head))?.link;
}

const WEB = /^https?:/i;

/** Returns the link after a kind: "Video: [Why Docker?](...)". "Source: [Docker](...)" is not a title. */
function linkBehindKind({ labelled, markup }: TitleLine, text: string): LeadingLink | undefined {
  return labelled && kindOf(cleanTitle(text, labelled.text, markup).title)?.prefixed ? labelled : undefined;
}

const PICTURE = /^(!\[)([^[\]]{1,150})\]\((https?:\/\/[^\s()]{1,500})\)/i; // "![Lab: Routes](https://...)"
const PICTURE_FILE = /\.(?:png|jpe?g|gif|svg|webp|bmp)(?:[?#]|$)|badge|shields\.io/i;

/**
 * Returns a link to a page that a "!" before it makes an image by mistake. Its text starts with a kind, unlike those of images.
 */
function linkAsPicture({ content, shape }: TitleLine, text: string): LeadingLink | undefined {
  if (text[content.start] !== '!' || shape === 'row' || shape === 'inner') return undefined;
  const [all, opening = '', words = '', url = ''] = PICTURE.exec(text.slice(content.start, content.end)) ?? [];
  if (all === undefined || PICTURE_FILE.test(url) || !kindOf(words)?.prefixed) return undefined;
  const start = content.start + opening.length;
  const end = content.start + all.length;
  return {
    url,
    urlSpan: { start: end - 1 - url.length, end: end - 1 },
    text: { start, end: start + words.length },
    span: { start: content.start, end },
  };
}

/**
 * Returns the link at the end of a numbered heading: "### 07 - Wires [->](...)". Other lines are excluded, since sentences can
 * end with a link.
 */
function linkOfUnit({ trailing, shape, content }: TitleLine, text: string): LeadingLink | undefined {
  if (!trailing || !shape.startsWith('heading ')) return undefined;
  if (!isReference(slice(text, trailing.text).replace(EMPHASIS, ''))) return undefined;
  return { ...trailing, text: { start: content.start, end: trailing.span.start } };
}

const EMPHASIS = /[*_`]/g;

/** Returns the link after a time at the start of a line: "56hrs - [Title](...)". */
function linkBehindTime({ labelled, content }: TitleLine, text: string): LeadingLink | undefined {
  if (!labelled) return undefined;
  const words = text.slice(content.start, labelled.span.start);
  const [time] = readTimes(words);
  if (!time || !opensLine(time, words) || !LEADS_OVER.test(words.slice(time.span.end))) return undefined;
  return { ...labelled, text: { start: labelled.span.start + 1, end: labelled.text.end } };
}

const LEADS_OVER = /^[\s*_]*(?:[-–—:：|][\s*_]*)?$/; // " - "
