import { t } from '@vscode/l10n';
import type { Ask } from './ask';
import type { Timer } from './timer';
import { studiedTime } from './timerText';

/** "Discard Timer": discards the time after a confirmation. */
export async function discardTimer(timer: Timer, ask: Ask): Promise<void> {
  timer.update();
  const state = timer.state();
  if (!state) return;
  const discard = t('Discard');
  const answer = await ask(
    t('Discard {0} for “{1}”?', studiedTime(state), state.module.title),
    { modal: true, detail: t('Your notes will not be changed.') },
    discard,
  );
  if (answer === discard) timer.discard();
}
