// `---`, the keys, `---`; a document that only opens one has none.
const FRONT_MATTER = /^\uFEFF?---[ \t]*(?:\r\n?|\n)(?:[^\r\n]*(?:\r\n?|\n))*?---[ \t]*(?:\r\n?|\n|$)/;
const BYTE_ORDER_MARK = 0xfeff;

/** Where the Markdown starts: behind the byte order mark and the front matter, where there are any. */
export function markdownStart(text: string): number {
  const frontMatter = FRONT_MATTER.exec(text);
  if (frontMatter) return frontMatter[0].length;
  return text.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0;
}
