import type { TitleLine } from '../../markdown/lines/titleLine';
import type { LeadingLink } from '../../markdown/source/leadingLink';
import { slice } from '../../text/span';
import { headsStatus, type ModuleCells } from '../tables/tableColumns';
import { readTimes } from '../time/time';
import { opensLine } from '../time/titleTimes';
import { kindOf } from '../words/kinds';
import { isReference } from '../words/namelessLinks';
import { cleanTitle } from './title';

/** Returns the link of a line's title. `cells` are those of a row whose table names its columns. */
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

/** Returns the link of the title's cell or, where that has none, of another one. */
function linkOfCells({ title }: ModuleCells, { cells }: TitleLine): LeadingLink | undefined {
  return title.link ?? cells.find(({ link, head }) => link && WEB.test(link.url) && !headsStatus(head))?.link;
}

const WEB = /^https?:/i;

/** "Video: [Why Docker?](...)" is linked as "[Video: Why Docker?](...)" is; "Source: [Docker](...)" is no title. */
function linkBehindKind({ labelled, markup }: TitleLine, text: string): LeadingLink | undefined {
  return labelled && kindOf(cleanTitle(text, labelled.text, markup).title)?.prefixed ? labelled : undefined;
}

const PICTURE = /^(!\[)([^[\]]{1,150})\]\((https?:\/\/[^\s()]{1,500})\)/i; // "![Lab: Routes](https://...)"
const PICTURE_FILE = /\.(?:png|jpe?g|gif|svg|webp|bmp)(?:[?#]|$)|badge|shields\.io/i;

/** A link to a page that a "!" turned into a picture; its words open with a kind, as those of pictures do not. */
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

/** "### 07 - Wires [->](...)"; a sentence of notes can end with such a link. */
function linkOfUnit({ trailing, shape, content }: TitleLine, text: string): LeadingLink | undefined {
  if (!trailing || !shape.startsWith('heading ')) return undefined;
  if (!isReference(slice(text, trailing.text).replace(EMPHASIS, ''))) return undefined;
  return { ...trailing, text: { start: content.start, end: trailing.span.start } };
}

const EMPHASIS = /[*_`]/g;

/** "56hrs - [Title](...)": the link after a time at the start of the line. */
function linkBehindTime({ labelled, content }: TitleLine, text: string): LeadingLink | undefined {
  if (!labelled) return undefined;
  const words = text.slice(content.start, labelled.span.start);
  const [time] = readTimes(words);
  if (!time || !opensLine(time, words) || !LEADS_OVER.test(words.slice(time.span.end))) return undefined;
  return { ...labelled, text: { start: labelled.span.start + 1, end: labelled.text.end } };
}

const LEADS_OVER = /^[\s*_]*(?:[-–—:：|][\s*_]*)?$/; // " - "
