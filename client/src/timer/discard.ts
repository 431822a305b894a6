import { t } from '@vscode/l10n';
import type { Ask } from './ask';
import { studiedMinutes } from './state';
import type { Timer } from './timer';
import { studiedTime } from './timerText';

/** "Discard Timer": discards the time, after a confirmation if it is at least a minute. */
export async function discardTimer(timer: Timer, ask: Ask): Promise<void> {
  timer.update();
  const state = timer.state();
  if (!state) return;
  if (studiedMinutes(state) === 0) return timer.discard();
  const discard = t('Discard');
  const answer = await ask(
    t('Discard {0} for “{1}”?', studiedTime(state), state.module.title),
    { modal: true, detail: t('Your notes will not be changed.') },
    discard,
  );
  if (answer === discard) timer.discard();
}
