import { type Code, codeAround } from '../blocks/code';
import { type CodeText, toCode } from '../blocks/codeText';
import type { Notebook } from '../notebook/notebook';
import { touches } from '../text/span';

/** A place in the text of some code. */
export interface CodePlace {
  readonly code: CodeText;
  /** An offset of that text. */
  readonly at: number;
}

/** Returns the place within the code block around it; `undefined` outside of code whose language `read` supports. */
export function placeInCode(
  { text, blocks }: Notebook,
  at: number,
  read: (text: string, code: Code) => CodeText | undefined,
): CodePlace | undefined {
  const code = codeAround(blocks, at).find((one) => touches(one.content, at));
  const known = code && read(text, code);
  const inside = known && toCode(known, at);
  return known && inside !== undefined ? { code: known, at: inside } : undefined;
}
