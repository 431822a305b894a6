import { markdownStart } from '../../markdown/source/frontMatter';
import { localMarkdownPath } from './localPath';

/** Maximum length of an index, in UTF-16 units. */
const MAX_LENGTH = 50_000;
/** Maximum number of files that are read to decide whether a text is an index of notes. */
const MAX_COUNT = 12;
const MIN_COUNT = 3;

const FILE = /\]\(<?[^()\s<>#?]{1,500}\.(?:md|markdown)[)>#?]/i; // "](lectures/1.md)"
const LINKED = /\]\(<?([^()\s<>#?]{1,500}\.(?:md|markdown))[)>#?]/gi;
const ENTRY = /^[\s>]*(?:[-*+|]|\d{1,9}[.)]|#{1,6})[\s[|]/; // "- ", "| ", "### "
const NO_WORDS = /^[\s>|:=-]*$/; // "|---|---|"
const HEADING = /^[\s>]*#{1,6}\s/;

/**
 * Returns the first Markdown files that a text lists, by their links. Empty for a text with more prose than links, or with few
 * links. Scans lines without parsing, so that thousands of files can be classified.
 */
export function listedFiles(text: string): readonly string[] {
  if (text.length > MAX_LENGTH || !FILE.test(text)) return [];
  const files = new Set<string>();
  let entries = 0;
  let others = 0;
  for (const line of text.slice(markdownStart(text)).split(/\r\n?|\n/)) {
    const links = ENTRY.test(line) ? [...line.matchAll(LINKED)].map(([, path = '']) => path) : [];
    if (links.length > 0) entries++;
    else if (!NO_WORDS.test(line) && !HEADING.test(line)) others++;
    for (const path of links) if (localMarkdownPath(path) !== undefined) files.add(path);
  }
  return files.size < MIN_COUNT || entries < others ? [] : [...files].slice(0, MAX_COUNT);
}

/** Returns whether enough of the files that a text lists are notes for the text to be their index. */
export function areNotes(files: readonly { readonly isNotes: boolean }[], listed: number): boolean {
  const notes = files.filter(({ isNotes }) => isNotes).length;
  return notes >= MIN_COUNT && notes * 2 >= listed;
}
