import { mayStartWith, titleWords } from './titleWords';

/** What courses call their modules and areas, in whatever order the words of a title stand. */
export interface KnownTitles {
  readonly isModule: (title: string) => boolean;
  readonly isArea: (title: string) => boolean;
}

/** Knows these titles. */
export function knownTitles(modules: readonly string[], areas: readonly string[]): KnownTitles {
  return { isModule: isOneOf(modules), isArea: isOneOf(areas) };
}

const LONGEST = 120;
/** "Virtualization" may be a heading of any notes. */
const FEWEST_WORDS = 2;

/** Nearly all lines of notes are told from titles by their first word. */
function isOneOf(titles: readonly string[]): (title: string) => boolean {
  const all = titles.map(titleWords).filter((words) => new Set(words).size >= FEWEST_WORDS);
  const keys = new Set(all.map(keyOf));
  const vocabulary = new Set(all.flat());
  return (title) => {
    if (title.length > LONGEST || !mayStartWith(title, vocabulary)) return false;
    const words = titleWords(title);
    return words.every((word) => vocabulary.has(word)) && keys.has(keyOf(words));
  };
}

function keyOf(words: readonly string[]): string {
  return [...new Set(words)].sort().join(' ');
}
