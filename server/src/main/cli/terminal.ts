/** Characters that move the cursor of a terminal, control it, or change the direction of text. */
const CONTROL = /[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu; // "\u001b", "\u202e"

/** A line of notes, or a name of a file, as a terminal may show it: a tab is a space, and other controls are named: "<U+001B>". */
export function visible(text: string): string {
  return text.replace(CONTROL, (sign) => (sign === '\t' ? ' ' : named(sign)));
}

/** Lines that a terminal may show. */
export function visibleLines(text: string): string {
  return text.split('\n').map(visibleLine).join('\n');
}

/** Output for programs: as it is, unless a terminal shows it. */
export function forStream(text: string, { isTTY }: Pick<NodeJS.WriteStream, 'isTTY'>): string {
  return isTTY ? visibleLines(text) : text;
}

function visibleLine(line: string): string {
  return line.endsWith('\r') ? `${visible(line.slice(0, -1))}\r` : visible(line);
}

function named(sign: string): string {
  return `<U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}>`;
}
