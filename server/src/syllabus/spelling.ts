import { grouped } from '../notebook/grouped';
import { distance } from '../text/nearest';

const SHORTEST = 5;
const SHORTEST_FOR_TWO = 9;

/**
 * For a word, the known one of which it is a slip in its middle: "countainers". A word that starts or ends otherwise is
 * another word, and so is one that may be a slip of two.
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
