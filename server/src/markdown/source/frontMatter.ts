// Front matter is `---`, the keys, `---`; without the closing line, there is none. Two expressions are used, since a single one
// would repeat lines with their endings and match `\r\n` in two ways, which takes exponential time.
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
