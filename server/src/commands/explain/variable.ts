import { t } from '@vscode/l10n';
import { code } from '../../text/markdown';

const ASSIGNED = /^([A-Za-z_][\w.]*)(?:=([\s\S]*))?$/; // "LANG=C"

/** Explains the value of an environment variable of a container; `undefined` for other words. */
export function explainVariable(text: string): string | undefined {
  const found = ASSIGNED.exec(text);
  if (!found) return undefined;
  const [, name = '', value] = found;
  if (value === undefined) return t('Passes the variable {0} with its value on your machine.', code(name));
  return value === ''
    ? t('Sets the variable {0} to an empty value.', code(name))
    : t('Sets the variable {0} to {1}.', code(name), code(value));
}

/** Explains an assignment before a command. */
export function explainAssignment(text: string): string | undefined {
  const [, name = '', value] = ASSIGNED.exec(text) ?? [];
  if (value === undefined) return undefined;
  return value === ''
    ? t('Sets the variable {0} to an empty value, for this command only.', code(name))
    : t('Sets the variable {0} to {1}, for this command only.', code(name), code(value));
}
