import { t } from '@vscode/l10n';
import { plural } from '../../../text/language';

/** Returns "1 file" or "2 files". */
export function filesText(number: number): string {
  return plural(number, t('{0} file', number), t('{0} files', number));
}

/** Returns "1 fix" or "2 fixes". */
export function fixesText(number: number): string {
  return plural(number, t('{0} fix', number), t('{0} fixes', number));
}
