/** East Asian characters and emoji, which are as wide as high. */
const WIDE = /[\u{1100}-\u{11ff}\u{2e80}-\u{ffdc}\u{1f000}-\u{3ffff}]/u; // "图", "말", "😀"

/**
 * Returns the maximum width of a text, in units of a drawing with letters of height `size`. The font is unknown, so it cannot be
 * measured.
 */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const char of text) width += size * (WIDE.test(char) ? 1 : 0.62);
  return width;
}

/** Returns the beginning of a text that fits into `room`. */
export function shortened(text: string, size: number, room: number): string {
  if (textWidth(text, size) <= room) return text;
  let left = room - textWidth('…', size);
  let kept = '';
  for (const char of text) {
    left -= textWidth(char, size);
    if (left < 0) break;
    kept += char;
  }
  return `${kept.trimEnd()}…`;
}
