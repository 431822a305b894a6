import { t } from '@vscode/l10n';
import { errorCode } from './errorCode';

/** Returns the messages for Node's error codes of files. */
const reasons = (): Readonly<Record<string, string>> => ({
  ENOENT: t('no such file or folder'),
  EACCES: t('permission denied'),
  EISDIR: t('is a folder'),
  EPERM: t('operation not permitted'),
  EROFS: t('is on a read-only disk'),
  ENOSPC: t('no space left on the disk'),
});

/** Returns the message for an error of Node's file system. */
export function reasonFor(error: unknown): string {
  return reasons()[errorCode(error)] ?? (error instanceof Error ? error.message : String(error));
}
