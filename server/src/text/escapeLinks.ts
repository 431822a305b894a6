/** Word joiner (U+2060): invisible, and prevents a line break. */
const WORD_JOINER = '\u2060';

/**
 * Returns a text that VS Code shows without links and that reads the same. In notifications and in the prompts of input boxes,
 * VS Code renders `[label](url)` as a link, and a URL with the scheme `command:` runs a command when it is clicked. Such
 * messages quote notes, settings and file names, which can come from untrusted authors.
 */
export function escapeLinks(text: string): string {
  return text.replaceAll('](', `]${WORD_JOINER}(`);
}
