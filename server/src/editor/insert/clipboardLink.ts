import { htmlText } from '../../markdown/source/htmlText';

/** What is on the clipboard, or dragged: its text and, from a page, its HTML. */
export interface Pasted {
  readonly text: string;
  readonly html?: string | undefined;
}

/** A link to a web page; `title` is `undefined` if only its address is known. */
export interface PastedLink {
  readonly url: string;
  readonly title: string | undefined;
}

/** Longest HTML that is read, in characters: a link with its title, not a page. */
const LONGEST = 20_000;

const ADDRESS = /^https?:\/\/[^\s<>()]{1,2000}$/i; // "https://docs.docker.com/get-started"
const LINK = /^\[([^[\]\r\n]{1,300})\]\((https?:\/\/[^\s<>()]{1,2000})\)$/i; // "[Get started](https://docs.docker.com)"
const ANCHOR = /<a\s([^<>]*)>([^<>]*)<\/a>/i; // '<a href="https://docs.docker.com">Get started</a>'
const HREF = /\bhref=(?:"([^"]*)"|'([^']*)')/i;

/** Returns the link that is all that was pasted; `undefined` for other text. */
export function clipboardLink({ text, html = '' }: Pasted): PastedLink | undefined {
  const trimmed = text.trim();
  const [, title, url] = LINK.exec(trimmed) ?? [];
  if (title !== undefined && url !== undefined) return { url, title: title.trim() };
  const anchor = anchorIn(html);
  if (ADDRESS.test(trimmed)) return { url: trimmed, title: anchor?.url === trimmed ? anchor.title : undefined };
  return anchor?.title !== undefined && anchor.title === singleSpaced(trimmed) ? anchor : undefined;
}

/** Returns the only link of HTML; `undefined` if there is none, or more than one. */
function anchorIn(html: string): PastedLink | undefined {
  if (html.length > LONGEST || html.toLowerCase().split('<a ').length !== 2) return undefined;
  const [, attributes = '', words = ''] = ANCHOR.exec(html) ?? [];
  const [, double, single] = HREF.exec(attributes) ?? [];
  const url = htmlText(double ?? single ?? '');
  if (!ADDRESS.test(url)) return undefined;
  const title = singleSpaced(htmlText(words));
  return { url, title: title === '' || title === url ? undefined : title };
}

function singleSpaced(words: string): string {
  return words.trim().replace(/\s+/g, ' ');
}
