/** Characters that authors use as bullets before titles, as part of a character class. */
export const BULLETS = '•■□▪▫◼◻●○◉◯◆◇▶►▷➤➔➜→⇒»';

const SIGNS = new RegExp(
  String.raw`^(?:\p{Extended_Pictographic}|\uFE0F|\u200D|\p{Emoji_Modifier}|[☐-☒✓✔✗✘${BULLETS}]|\s)+`,
  'u',
); // "📅 "
const LAST_ASCII = 127;

/** Returns the length of the symbols and spaces at the start of a title, in UTF-16 units: 3 for "📅 Week 3". */
export function signsBefore(title: string): number {
  return title.charCodeAt(0) > LAST_ASCII ? (SIGNS.exec(title)?.[0].length ?? 0) : 0;
}

const MARK = /^(?:✅|✔|✓|☑|❌|✖|✗|✘|☐|☒|⬜|🔲|🔳|🔄|⏳|🚧|🟢|🟡|🔴|🟩|🟨|🟥|⭕|🔜|🔒)/u; // "✔️ Wires"

/** Returns the symbol for a state that a line starts with: "✔" for "✔️ Wires". */
export function markBefore(words: string): string | undefined {
  return words.charCodeAt(0) > LAST_ASCII ? MARK.exec(words)?.[0] : undefined;
}
