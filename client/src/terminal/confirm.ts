import { t } from '@vscode/l10n';
import type { MessageItem } from 'vscode';
import { hasHidden } from '../../../server/src/text/hiddenCharacters';
import { joinSentences } from '../../../server/src/text/language';
import { showInformation, showWarning } from '../dialogs/showMessage';
import { userSetting } from '../settings/userSetting';
import { shownCommands } from './shownCommands';

/** The user's choice for commands: run them, or insert a single one at the prompt, where Enter runs it. */
export type Confirmed = 'run' | 'insert';

/**
 * Shows exactly what will be sent, unless the settings turn that off; `undefined` if the user cancels. Commands with hidden
 * characters, and those in which the shell inserts earlier commands, are always shown: the notes do not show what would run.
 */
export async function confirm(
  texts: readonly string[],
  offersInsert: boolean,
  hasHistory: boolean,
): Promise<Confirmed | undefined> {
  const warnings = [
    texts.some(hasHidden) && t('Contains hidden characters.'),
    hasHistory && t('The shell may replace “!” or “^” with earlier commands.'),
  ].filter((warning) => warning !== false);
  if (warnings.length === 0 && userSetting<boolean>('terminal.confirm') === false) return 'run';
  const question =
    texts.length === 1
      ? t('Run this command in the terminal?')
      : t('Run these {0} commands in the terminal, one after the other?', texts.length);
  const run: MessageItem = { title: t({ message: 'Run', args: [], comment: 'Button: run a command' }) };
  const insert: MessageItem = { title: t('Insert Only') };
  const choices = offersInsert ? [run, insert] : [run];
  const options = { modal: true, detail: shownCommands(texts) };
  const chosen =
    warnings.length > 0
      ? await showWarning(joinSentences([...warnings, question]), options, ...choices)
      : await showInformation(question, options, ...choices);
  if (chosen === undefined) return undefined;
  return chosen === insert ? 'insert' : 'run';
}
