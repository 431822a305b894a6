import { kindOfWord } from '../../notes/words/kinds';
import { titleWords } from '../../notes/words/titleWords';
import { wordSet, wordTable } from '../../notes/words/wordTable';
import { memoizeByText } from '../../text/memoize';

/** Synonyms in titles, in the form that `titleWords` returns. */
const meaning = wordTable<string>([
  ['app', 'app application'],
  ['compar', 'comparison compare'],
  ['intro', 'intro introduction introductory'],
  ['kubernet', 'k8s'],
  ['minut', 'min'],
  ['versus', 'v vs versu versus'],
  ['vm', 'vms'],
]);

/** Words about the kind of study, which do not name its subject. */
const isAside = wordSet('hand hands hol individually yourself please');

const TWO_WORDS = /\bvirtual machines?\b/gi; // "Virtual Machine vs. Container"
/** Text after a title that does not name its subject. */
const REMARK_AFTER =
  /(?:\s[-–—]+\s+|[([]\s*)(?:already |see |as )?(?:completed|done|finished|skipped|optional|repeated|above)\b.{0,60}$|\sfor (?:it )?(?:pros|professionals|developers|everyone)$/i; // " - already completed in Area 1"

/**
 * Returns the words that distinguish a title from others, normalized: without kinds, stop words and endings, and with
 * synonyms replaced, such as "Virtual Machines" by "vm". Memoized, since rules compare all titles after each keystroke.
 */
export const comparedWords: (title: string) => ReadonlySet<string> = memoizeByText(readWords);

function readWords(title: string): ReadonlySet<string> {
  const words = titleWords(title.replace(REMARK_AFTER, '').trimEnd().replace(TWO_WORDS, 'vm')).filter(
    (word) => !isAside(word),
  );
  return new Set(withoutKind(words).map((word) => meaning(word) ?? stem(word)));
}

/** Returns the same key for all titles with the same words in any order. */
export function titleKey(title: string): string {
  return keyOf(comparedWords(title));
}

/** Returns a key that is equal for equal sets of words. */
export function keyOf(words: ReadonlySet<string>): string {
  return [...words].sort().join(' ');
}

/** Removes the kind from "Docker networking lab", but keeps a title that consists only of kinds. */
function withoutKind(words: readonly string[]): readonly string[] {
  const start = words.length > 1 && kindOfWord(words[0] as string) ? 1 : 0;
  const end = words.length - start > 1 && kindOfWord(words.at(-1) as string) ? words.length - 1 : words.length;
  return words.slice(start, end);
}

const ENDING = /(?:ations?|ed|e)$/; // "installation"
const DOUBLED = /([bdglmnprst])\1$/; // "runn" of "running"

/** Returns the stem of a word: "run" for "running", "compos" for "compose" and "composing". */
function stem(word: string): string {
  const bare = word.replace(ENDING, '');
  return (bare.length < 3 ? word : bare).replace(DOUBLED, '$1');
}
