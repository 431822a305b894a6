const SIGNS = /^(?:\p{Extended_Pictographic}|\uFE0F|\u200D|\p{Emoji_Modifier}|[☐-☒✓✔✗✘]|\s)+/u; // "📅 "
const LAST_ASCII = 127;

/** Returns the length of the symbols and spaces at the start of a title, in UTF-16 units: 3 for "📅 Week 3". */
export function signsBefore(title: string): number {
  return title.charCodeAt(0) > LAST_ASCII ? (SIGNS.exec(title)?.[0].length ?? 0) : 0;
}
