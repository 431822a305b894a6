import type Token from 'markdown-it/lib/token.mjs';
import { markTimes } from './markTimes';
import { type ReadingOptions, readShown } from './readShown';

/**
 * Returns the tokens of a text, with marked times and with the totals of areas below their titles if the text is notes.
 */
export function withTimes(tokens: Token[], source: string, options: ReadingOptions, NewToken: typeof Token): Token[] {
  const shown = readShown(source, options);
  return shown.notes.isNotes ? markTimes(tokens, shown, NewToken) : tokens;
}
