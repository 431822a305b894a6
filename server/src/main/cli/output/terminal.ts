/** Characters that move the cursor of a terminal, control it, or change the direction of text. */
const CONTROL = /[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu; // "\u001b", "\u202e"

/** Makes a line safe for a terminal: tabs become spaces, and other control characters their code points: "<U+001B>". */
export function visible(text: string): string {
  return text.replace(CONTROL, (sign) => (sign === '\t' ? ' ' : named(sign)));
}

/** Makes lines safe for a terminal. */
export function visibleLines(text: string): string {
  return text.split('\n').map(visibleLine).join('\n');
}

/** Returns output for programs unchanged, or safe for a terminal if standard output is one. */
export function forStream(text: string, { isTTY }: Pick<NodeJS.WriteStream, 'isTTY'>): string {
  return isTTY ? visibleLines(text) : text;
}

function visibleLine(line: string): string {
  return line.endsWith('\r') ? `${visible(line.slice(0, -1))}\r` : visible(line);
}

function named(sign: string): string {
  return `<U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}>`;
}
