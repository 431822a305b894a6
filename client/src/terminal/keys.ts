import { plainTabs } from './tabs';

/** Matches control characters, which move the cursor, interrupt programs or end a paste, and are invisible in notes. */
const CONTROL = /(?![\n\t])\p{Cc}/gu;

/** Returns a text without control characters, which can be shown and sent. Tabs with a meaning are kept. */
export function visible(text: string): string {
  return plainTabs(text.replace(/\r\n?/g, '\n').replace(CONTROL, ''));
}

/**
 * The control sequence that a terminal sends before pasted text, so that line endings do not run commands and tabs do
 * not complete words.
 */
const PASTE_START = '\x1b[200~';
const PASTE_END = '\x1b[201~';

/** Matches shells with bracketed paste. Others read its control sequences as keys, and each line ending as Enter. */
const PASTE_SHELLS = /^(?:zsh|fish|bash|gitbash)$/;

/**
 * Matches shells with bracketed paste that also accept several typed lines. For typed lines, the editor reports more
 * exactly what they run.
 */
const TYPED_SHELLS = /^(?:bash|gitbash)$/;

/** Matches shells that insert pasted tabs. Fish (3.6) drops them, and would run another command than the one that was shown. */
const TAB_SHELLS = /^(?:zsh|bash|gitbash)$/;

/**
 * Returns what to send so that a shell of this name (see `shellOf`) reads a command as it is written. Shells with bracketed paste
 * get several lines at once; others get them as if typed, and wait for the line that ends the command. Lines end in Enter: with
 * line feeds, the editor would expect each line to be a command and report no end.
 */
export function keysFor(command: string, shell: string): string {
  const needsPaste = TYPED_SHELLS.test(shell) ? /\t/ : /[\n\t]/;
  return needsPaste.test(command) && PASTE_SHELLS.test(shell) ? pasted(command) : typed(command);
}

/** Returns what to send for a command that `canInsert` allows, so that it appears at the prompt and none of its lines runs. */
export function keysToInsert(command: string, shell: string): string {
  return /[\n\t]/.test(command) && PASTE_SHELLS.test(shell) ? pasted(command) : typed(command);
}

/**
 * Returns whether a command can be sent: without tabs, or to a shell that inserts pasted tabs instead of completing the word
 * before them.
 */
export function canSend(command: string, shell: string, isBusy: boolean): boolean {
  return !command.includes('\t') || (TAB_SHELLS.test(shell) && !isBusy);
}

/**
 * Returns whether a command can be put at the prompt of a shell of this name (see `shellOf`) so that none of its lines runs.
 * Several lines require a shell with bracketed paste that is known to be at its prompt. The shell may continue a command at
 * other lines than our parser, and a running program would read each line as input.
 */
export function canInsert(command: string, shell: string, isAtPrompt: boolean): boolean {
  if (!/[\n\t]/.test(command)) return true;
  return (command.includes('\t') ? TAB_SHELLS : PASTE_SHELLS).test(shell) && isAtPrompt;
}

function typed(command: string): string {
  return command.replaceAll('\n', '\r');
}

function pasted(command: string): string {
  return PASTE_START + typed(command) + PASTE_END;
}
