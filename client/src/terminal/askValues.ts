import { t } from '@vscode/l10n';
import { showHidden } from '../../../server/src/text/hiddenCharacters';
import { askText } from '../dialogs/showMessage';
import { oneLine } from './oneLine';
import type { Blank } from './placeholders';

/**
 * Asks for the values of placeholders, one input box after the other; `undefined` if the user presses Escape. `remembered` keeps
 * the values by placeholder name as defaults for the next time.
 */
export async function askValues(
  blanks: readonly Blank[],
  remembered: Map<string, string>,
): Promise<ReadonlyMap<string, string> | undefined> {
  const values = new Map<string, string>();
  for (const [n, blank] of blanks.entries()) {
    const value = await askText({
      title: blanks.length === 1 ? t('Run in Terminal') : t('Run in Terminal ({0} of {1})', n + 1, blanks.length),
      prompt: question(blank),
      value: remembered.get(blank.name) ?? (isVariable(blank) ? blank.written : ''),
      validateInput: (typed) => (typed.trim() === '' ? t('Enter a value, or press Escape to cancel.') : undefined),
    });
    if (value === undefined) return undefined;
    values.set(blank.name, value);
    remembered.set(blank.name, value);
  }
  return values;
}

function question(blank: Blank): string {
  const [name, command] = [showHidden(blank.written), oneLine(blank.command)];
  return isVariable(blank)
    ? t('Value for {0} in “{1}”. If you do not change it, the shell uses its own variable of that name.', name, command)
    : t('Value for {0} in “{1}”', name, command);
}

/** Returns whether a placeholder may be a shell variable, such as `$DOCKERID`. Its name is then the default value. */
function isVariable({ written }: Blank): boolean {
  return written.startsWith('$');
}
