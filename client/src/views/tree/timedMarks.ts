import { t } from '@vscode/l10n';
/** The badges of the module that is being timed, with letters that every font has. */
export const timedMarks = {
  runs: { mark: '»', meaning: () => t('The timer is running') },
  paused: { mark: '||', meaning: () => t('The timer is paused') },
} as const;
