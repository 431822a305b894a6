import { groupBy } from '../../text/groupBy';
import { distance } from '../../text/nearest';

const MIN_LENGTH = 5;
const MIN_LENGTH_FOR_TWO = 9;

/**
 * Returns a function that corrects a misspelled word to a known one: "countainers". Only errors in the middle are corrected: a
 * word with another beginning or ending is a different word. A word that is close to two known ones is not corrected.
 */
export function spelling(known: ReadonlySet<string>): (word: string) => string {
  const byEnds = groupBy(
    [...known].filter((word) => word.length >= MIN_LENGTH),
    endsOf,
  );
  return (word) => {
    if (word.length < MIN_LENGTH || known.has(word)) return word;
    const most = word.length < MIN_LENGTH_FOR_TWO ? 1 : 2;
    const near = (byEnds.get(endsOf(word)) ?? []).filter((other) => distance(word, other) <= most);
    return near.length === 1 ? (near[0] as string) : word;
  };
}

function endsOf(word: string): string {
  return word.charAt(0) + word.charAt(word.length - 1);
}
