import type Token from 'markdown-it/lib/token.mjs';
import { markTimes } from './markTimes';
import { type ReadingOptions, readShown } from './readShown';

/**
 * What a preview shows of a text: its tokens, with the times of a notebook marked and the sums of its areas below their titles.
 */
export function withTimes(tokens: Token[], source: string, options: ReadingOptions, NewToken: typeof Token): Token[] {
  const notebook = readShown(source, options);
  return notebook.isNotebook ? markTimes(tokens, notebook, NewToken) : tokens;
}
