import type { Word } from './reader';

/** What may hold blanks: `<container id>`, `[IMAGE NAME]`, `{{ json .State }}`, `{ip}`. */
const bracketed =
  /<[A-Za-z](?:[^<>|&;\r\n]{0,60}[^<>|&;\s])?>|\[[A-Za-z$][^[\]\r\n]{0,80}\]|\{\{[^{}\r\n]{0,80}\}\}|\{[^{}\s][^{}\r\n]{0,60}\}/y;

/** How long the placeholder in brackets is that starts here; 0 where none does. */
export function placeholderLength(text: string, at: number): number {
  const char = text.charAt(at);
  if (char !== '<' && char !== '[' && char !== '{') return 0;
  bracketed.lastIndex = at;
  return bracketed.exec(text)?.[0].length ?? 0;
}

/** `<name>`, `[name]`, `{name}`, `$NAME`, `NAME`, `...`, `your-name`, `xxx`. */
const standIn = /[<>[\]{}$…]|\.\.\.|^[A-Z][A-Z0-9_.:/-]*$|^(?:your|my)[-_]|\b[xX]{3,}\b/;

/** Whether the word, or a part of it, may stand for something that the reader fills in, and can so be no mistake. */
export function isPlaceholder(word: Word): boolean {
  return standIn.test(word.text);
}
