/** Characters that move the cursor, interrupt programs or end a paste: nobody types them, and nobody sees them in notes. */
const control = /(?![\n\t])\p{Cc}/gu;

/** A text as it may be shown and sent: what the user reads is all that there is. */
export function visible(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(control, '');
}

/** What a terminal sends around a text that is pasted, so that line ends in it run nothing and tabs complete nothing. */
const pasteStart = '\x1b[200~';
const pasteEnd = '\x1b[201~';

/** Ctrl+V: the next key loses its meaning. */
const literally = '\x16';

/**
 * What to send for a command, so that a shell of this name (as the editor calls it) reads it as it is written. Zsh and fish
 * take several lines as one piece. Bash does in its newer versions only; it gets them as from a keyboard, as all others do,
 * and waits itself for the line that ends the command. Tabs would complete words there. Lines end in Enter: of a text with
 * line feeds, the editor expects that each line is a command, and tells no end before.
 */
export function keysFor(command: string, shell: string | undefined): string {
  if (!/[\n\t]/.test(command)) return command;
  const typed = command.replaceAll('\n', '\r');
  if (shell === 'zsh' || shell === 'fish') return pasteStart + typed + pasteEnd;
  if (shell === 'bash' || shell === 'gitbash') return typed.replaceAll('\t', `${literally}\t`);
  return typed;
}
