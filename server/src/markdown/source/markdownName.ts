const MARKDOWN = /\.(?:md|markdown)$/i; // "README.md"

/** Returns whether a file of that name contains Markdown. */
export function isMarkdownName(name: string): boolean {
  return MARKDOWN.test(name);
}
