import { type Code, codeAround } from '../../markdown/code/code';
import { type CodeText, toCode } from '../../markdown/code/codeText';
import { touches } from '../../text/span';
import type { CodeHost } from '../codeHost';

/** A position in the text of a code block. */
export interface CodePlace {
  readonly code: CodeText;
  /** The offset in the text of the code. */
  readonly at: number;
}

/**
 * Returns the position within the code block around an offset of the notes; `undefined` outside of code that `read`
 * supports.
 */
export function placeInCode(
  { text, blocks }: CodeHost,
  at: number,
  read: (text: string, code: Code) => CodeText | undefined,
): CodePlace | undefined {
  const code = codeAround(blocks, at).find((one) => touches(one.content, at));
  const known = code && read(text, code);
  const inside = known && toCode(known, at);
  return known && inside !== undefined ? { code: known, at: inside } : undefined;
}
