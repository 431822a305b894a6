import { t } from '@vscode/l10n';
import { MAX_FILE_SIZE } from '../protocol/files';

/** Returns the reason why a file is not read: "is larger than 2 MB". */
export function tooLarge(): string {
  return t('is larger than {0} MB', MAX_FILE_SIZE / 1_000_000);
}
