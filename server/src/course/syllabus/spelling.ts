import { grouped } from '../../text/grouped';
import { distance } from '../../text/nearest';

const SHORTEST = 5;
const SHORTEST_FOR_TWO = 9;

/**
 * Returns a function that corrects a word with an error in its middle to the known one: "countainers". A word with another
 * beginning or ending is another word, and so is one that is close to two.
 */
export function spelling(known: ReadonlySet<string>): (word: string) => string {
  const byEnds = grouped(
    [...known].filter((word) => word.length >= SHORTEST),
    endsOf,
  );
  return (word) => {
    if (word.length < SHORTEST || known.has(word)) return word;
    const most = word.length < SHORTEST_FOR_TWO ? 1 : 2;
    const near = (byEnds.get(endsOf(word)) ?? []).filter((other) => distance(word, other) <= most);
    return near.length === 1 ? (near[0] as string) : word;
  };
}

function endsOf(word: string): string {
  return word.charAt(0) + word.charAt(word.length - 1);
}
