/*
 * Characters that a reader of a command cannot see, or takes for others: controls, marks that turn the direction of writing,
 * characters without a width, tags, variation selectors, spaces that a shell takes for letters, and characters for private
 * use, which look as each font likes. Letters of another script that look like Latin ones are not among them.
 */
const CONTROLS = String.raw`(?![\n\r\t])\p{Cc}`;
const INVISIBLE = String.raw`[\p{Bidi_Control}\p{Default_Ignorable_Code_Point}\p{Cf}]`;
const LOOKALIKE_SPACES = String.raw`(?! )\p{Zs}|[\p{Zl}\p{Zp}\u2800]`; // U+2800 is an empty cell of Braille
const UNDEFINED = String.raw`[\p{Co}\p{Cs}\p{Noncharacter_Code_Point}]`;

const HIDDEN = new RegExp([CONTROLS, INVISIBLE, LOOKALIKE_SPACES, UNDEFINED].join('|'), 'gu');

/** Returns whether a text contains hidden characters. */
export function hasHidden(text: string): boolean {
  return text.search(HIDDEN) >= 0;
}

/** Returns a text with each hidden character as its code point: "⟨U+202E⟩". */
export function showHidden(text: string): string {
  return text.replace(HIDDEN, codePoint);
}

function codePoint(character: string): string {
  const hex = character.codePointAt(0)?.toString(16).toUpperCase() ?? '';
  return `⟨U+${hex.padStart(4, '0')}⟩`;
}
