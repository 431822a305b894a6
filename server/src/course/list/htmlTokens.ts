/** A tag of HTML, or the text between two tags. */
export type HtmlToken =
  | { readonly type: 'text'; readonly html: string }
  | { readonly type: 'open' | 'close'; readonly name: string; readonly attributes: string };

/** Elements whose content is not displayed. */
const HIDDEN: ReadonlySet<string> = new Set([
  ...['script', 'style', 'template', 'head', 'svg', 'noscript', 'button', 'select', 'textarea', 'iframe'],
]);

const NAME = /^\/?([a-z][a-z0-9]*)/i; // "/td"

/**
 * Splits HTML from the clipboard into tags and texts, without comments and hidden elements. The HTML may be malformed: a "<"
 * that does not start a tag is text, and elements that are not closed end with the HTML. O(html.length).
 */
export function* htmlTokens(html: string): Generator<HtmlToken, void> {
  let at = 0;
  let textFrom = 0;
  while (at < html.length) {
    const start = html.indexOf('<', at);
    if (start < 0) break;
    const end = start + 1 < html.length ? endOfTag(html, start) : -1;
    const name = NAME.exec(html.slice(start + 1, start + MAX_NAME_LENGTH))?.[1]?.toLowerCase();
    const isMarkup = html.startsWith('!', start + 1) || html.startsWith('?', start + 1);
    if (name === undefined && !isMarkup) {
      at = start + 1;
      continue;
    }
    if (textFrom < start) yield { type: 'text', html: html.slice(textFrom, start) };
    if (end < 0) return;
    at = end;
    if (name !== undefined) {
      const closes = html.startsWith('/', start + 1);
      const attributes = html.slice(start + 1 + name.length, end - 1);
      if (closes) yield { type: 'close', name, attributes: '' };
      else if (!HIDDEN.has(name)) yield { type: 'open', name, attributes };
      else if (!attributes.endsWith('/')) {
        at = endTagOf(name, html, end);
      }
    }
    textFrom = at;
  }
  if (textFrom < html.length) yield { type: 'text', html: html.slice(textFrom) };
}

/** Returns the start of the first end tag of an element from `from` on; the end of the HTML if there is none. */
function endTagOf(name: string, html: string, from: number): number {
  for (let at = html.indexOf('</', from); at >= 0; at = html.indexOf('</', at + 2))
    if (NAME.exec(html.slice(at + 1, at + MAX_NAME_LENGTH))?.[1]?.toLowerCase() === name) return at;
  return html.length;
}

/** Maximum length of the name of an element with "/", in UTF-16 units. */
const MAX_NAME_LENGTH = 16;

/** Returns the end of the tag or comment at `start`; -1 if it is not closed. A value in quotes may contain ">". */
function endOfTag(html: string, start: number): number {
  if (html.startsWith('<!--', start)) {
    const close = html.indexOf('-->', start + 4);
    return close < 0 ? -1 : close + 3;
  }
  let at = start + 1;
  for (;;) {
    TAG_MARK.lastIndex = at;
    const mark = TAG_MARK.exec(html);
    if (!mark) return -1;
    if (mark[0] === '>') return mark.index + 1;
    const close = html.indexOf(mark[0].slice(1), mark.index + 2);
    if (close < 0) return -1;
    at = close + 1;
  }
}

const TAG_MARK = />|=["']/g; // 'title="'
