import type { MessageItem } from 'vscode';
import { hasHidden } from '../../../server/src/text/hiddenCharacters';
import { showInformation, showWarning } from '../showMessage';
import { userSetting } from '../userSetting';
import { shownCommands } from './shownCommands';

/** The user's choice for commands: run them, or insert a single one at the prompt, where Enter runs it. */
export type Confirmed = 'run' | 'insert';

const run: MessageItem = { title: 'Run' };
const insert: MessageItem = { title: 'Insert Only' };

/**
 * Shows what is about to be sent, letter by letter, unless the settings turn that off; `undefined` for "Cancel". Commands with hidden characters are always shown: the notes do not show what would run.
 */
export async function confirm(texts: readonly string[], offersInsert: boolean): Promise<Confirmed | undefined> {
  const isHiding = texts.some(hasHidden);
  if (!isHiding && userSetting<boolean>('terminal.confirm') === false) return 'run';
  const question =
    texts.length === 1
      ? 'Run this command in the terminal?'
      : `Run these ${texts.length} commands in the terminal, one after the other?`;
  const choices = offersInsert ? [run, insert] : [run];
  const options = { modal: true, detail: shownCommands(texts) };
  const chosen = isHiding
    ? await showWarning(`Contains hidden characters. ${question}`, options, ...choices)
    : await showInformation(question, options, ...choices);
  if (chosen === undefined) return undefined;
  return chosen === insert ? 'insert' : 'run';
}
