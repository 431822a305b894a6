/** Characters that move the cursor, interrupt programs or end a paste: nobody types them, and nobody sees them in notes. */
const control = /(?![\n\t])\p{Cc}/gu;

/** A text as it may be shown and sent: what the user reads is all that there is. */
export function visible(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(control, '');
}

/** What a terminal sends around a text that is pasted, so that line ends in it run nothing and tabs complete nothing. */
const pasteStart = '\x1b[200~';
const pasteEnd = '\x1b[201~';

/** Shells that take a paste as one piece, in all versions that are about. */
const pasteShells = /^(?:zsh|fish)$/;

/** Those that do in their newer versions: only where there is need. That of macOS is old. */
const newerPasteShells = /^(?:bash|gitbash)$/;

/**
 * What to send for a command, so that a shell of this name (as the editor calls it) reads it as it is written: several lines
 * as one piece, where it can take them so. Elsewhere they come as from a keyboard, and the shell waits itself for the line
 * that ends the command; but tabs would complete words there. Lines end in Enter: of a text with line feeds, the editor
 * expects that each line is a command, and tells no end before.
 */
export function keysFor(command: string, shell: string): string {
  const typed = command.replaceAll('\n', '\r');
  const isPasted = pasteShells.test(shell)
    ? /[\r\t]/.test(typed)
    : newerPasteShells.test(shell) && typed.includes('\t');
  return isPasted ? pasteStart + typed + pasteEnd : typed;
}

/** Shells that read on where a command goes on in the next line. */
const continuingShells = /^(?:bash|gitbash|zsh|fish|sh|dash|ash|ksh)$/;

/** Returns whether a shell of this name (as the editor calls it) takes a command at its prompt without running its first lines. */
export function canInsert(command: string, shell: string): boolean {
  return !command.includes('\n') || continuingShells.test(shell);
}
