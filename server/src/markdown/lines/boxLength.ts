import type { Span } from '../../text/span';

/** A checkbox without the marker of a list, "[x] Wires", or with another mark, "- [] Wires". */
const BOX = /^\[[ xX~/>✓✔-]?\][ \t]+(?=\S)/;
const MAX_BOX_LENGTH = 8;

/** Returns the length of a checkbox that Markdown does not know at the start of a span; 0 if there is none. */
export function boxLength({ start }: Span, text: string): number {
  if (text[start] !== '[') return 0;
  return BOX.exec(text.slice(start, start + MAX_BOX_LENGTH))?.[0].length ?? 0;
}
