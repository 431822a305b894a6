import { HEAD } from './subjects';

/** Matches the line with the title of a text, in any case. */
export const TITLE_LINE = /^(?:#{1,3}[ \t]+|title:[ \t]*|<h1\b[^<>]{0,200}>)([^\r\n]{1,200})/im; // "# Title"

/** Returns the title of a text in lower case; an empty string if it has none. */
export function titleLineOf(text: string): string {
  const title = TITLE_LINE.exec(text.slice(0, HEAD))?.[1] ?? '';
  return (isName(title) ? inWords(title) : title).toLowerCase();
}

const MIN_PARTS = 3;
const PART = /(?<=\p{Ll})(?=\p{Lu})|(?<=\d)(?=\p{Lu}\p{Ll})|[-_]+/u;

/** Returns whether a title is the name of a repository or folder, which contains no spaces: "MyLearningLog", "my-learning-log". */
function isName(title: string): boolean {
  return !title.trimEnd().includes(' ') && title.split(PART).length >= MIN_PARTS;
}

function inWords(name: string): string {
  return name.split(PART).join(' ');
}
