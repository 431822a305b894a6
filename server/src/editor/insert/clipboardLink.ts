import type { Pasted } from '../../course/list/courseList';
import { singleSpaced } from '../../course/list/listLine';
import { htmlText } from '../../markdown/source/htmlText';

/** A link to a web page; `title` is `undefined` if only its address is known. */
export interface PastedLink {
  readonly url: string;
  readonly title: string | undefined;
}

/** Maximum length of HTML to read, in UTF-16 units: enough for a link with its title. */
const MAX_HTML_LENGTH = 20_000;

const ADDRESS = /^https?:\/\/[^\s<>()]{1,2000}$/i; // "https://docs.docker.com/get-started"
const LINK = /^\[([^[\]\r\n]{1,300})\]\((https?:\/\/[^\s<>()]{1,2000})\)$/i; // "[Get started](https://docs.docker.com)"
const ANCHOR = /<a\s([^<>]*)>([^<>]*)<\/a>/i; // '<a href="https://docs.docker.com">Get started</a>'
const HREF = /\bhref=(?:"([^"]*)"|'([^']*)')/i;

/** Returns the link if the pasted content is a single link, else `undefined`. */
export function clipboardLink({ text, html = '' }: Pasted): PastedLink | undefined {
  const trimmed = text.trim();
  const [, title, url] = LINK.exec(trimmed) ?? [];
  if (title !== undefined && url !== undefined) return { url, title: title.trim() };
  const anchor = anchorIn(html);
  if (ADDRESS.test(trimmed)) return { url: trimmed, title: anchor?.url === trimmed ? anchor.title : undefined };
  return anchor?.title !== undefined && anchor.title === singleSpaced(trimmed) ? anchor : undefined;
}

/** Returns the link in HTML with exactly one link, else `undefined`. */
function anchorIn(html: string): PastedLink | undefined {
  if (html.length > MAX_HTML_LENGTH || html.toLowerCase().split('<a ').length !== 2) return undefined;
  const [, attributes = '', words = ''] = ANCHOR.exec(html) ?? [];
  const [, double, single] = HREF.exec(attributes) ?? [];
  const url = htmlText(double ?? single ?? '');
  if (!ADDRESS.test(url)) return undefined;
  const title = singleSpaced(htmlText(words));
  return { url, title: title === '' || title === url ? undefined : title };
}
