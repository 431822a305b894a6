/*
 * Characters in a command that are invisible or look like others: controls, bidirectional marks, zero-width characters, tags,
 * variation selectors, spaces that a shell treats as letters, and private-use characters, which depend on the font. Letters of
 * other scripts that look like Latin ones are not included.
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
