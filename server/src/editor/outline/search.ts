import { areAdjacent, isInLine, type Letters, lettersOf } from '../../notes/scan/titleLetters';

/** A query: letters that a title must contain in this order, as in searches of editors. */
export interface Search {
  finds(title: string): boolean;
  /** Returns `false` if no title with these letters matches (see `titleLetters`). */
  mayFind(letters: Letters): boolean;
  /** Returns whether a title contains the query as one piece. */
  isClose(letters: Letters): boolean;
}

/** Prepares a case-insensitive search for titles that contain the letters of `query` in order. */
export function search(query: string): Search {
  const wanted = [...folded(query.replace(BLANK, ''))];
  const letters = lettersOf([query.slice(0, MAX_LENGTH)]);
  return {
    finds: (title) => containsInOrder(folded(title), wanted),
    mayFind: (lines) => isInLine(letters, lines),
    isClose: (lines) => areAdjacent(letters, lines),
  };
}

const BLANK = /\s/g;
/** Longer queries are matched in two steps: the rest only in titles that match the beginning. */
const MAX_LENGTH = 200;

/** Returns a text in lower case for comparison; final and other sigmas are equal. */
function folded(text: string): string {
  return text.toLowerCase().replaceAll('ς', 'σ');
}

function containsInOrder(title: string, letters: readonly string[]): boolean {
  let at = 0;
  for (const letter of letters) {
    at = title.indexOf(letter, at) + letter.length;
    if (at < letter.length) return false;
  }
  return true;
}
