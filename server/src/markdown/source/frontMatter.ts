// `---`, the keys, `---`; a document that only opens one has none. Two expressions: one for both would have to repeat a line
// with its end, and `\r\n` is one line end or two.
const OPENING = /^\uFEFF?---[ \t]*(?:\r\n?|\n)/;
const CLOSING = /[\r\n]---[ \t]*(?:\r\n?|\n|$)/g;
const BYTE_ORDER_MARK = 0xfeff;

/** Returns the start of the Markdown, after the byte order mark and the front matter. */
export function markdownStart(text: string): number {
  const opening = OPENING.exec(text);
  if (opening) {
    CLOSING.lastIndex = opening[0].length - 1;
    if (CLOSING.test(text)) return CLOSING.lastIndex;
  }
  return text.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0;
}
