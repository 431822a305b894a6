import { t } from '@vscode/l10n';
import type { RemainingWork } from '../../../server/src/protocol/plan';
import { pickOrType } from '../dialogs/pickOrType';
import { typedDay, usualDays } from './goalDays';
import { workText } from './remainingWork';

/** Lets the user select or type the last day of a goal, "2026-12-09"; `undefined` if they cancel. */
export async function pickGoalDay(today: string, left: RemainingWork): Promise<string | undefined> {
  const answer = await pickOrType({
    title: t('Set Goal (2 of 2): {0}', workText(left)),
    placeholder: t('Select the last day, or type it as 2026-12-09'),
    usual: usualDays(today, left),
    read: (typed) => typedDay(typed, today, left),
  });
  return answer?.by;
}
