import type { Disposable } from 'vscode';
import type { Ask } from './ask';
import { type Absence, wholeMinutes } from './state';
import type { Timer } from './timer';
import { absenceText, nothingStudiedText } from './timerText';

/** Asks whether inactive time counts. Without an answer, it remains among the actions of the timer. */
export function askAboutAbsences(timer: Timer, ask: Ask, stop: () => Promise<unknown>): Disposable {
  async function askAbout(absence: Absence): Promise<void> {
    const state = timer.state();
    if (!state) return;
    const { question, yes, no } = absenceText(state, absence, timer.now());
    const answer = await ask(question, {}, yes, no);
    if (answer === undefined || timer.state()?.startedAt !== state.startedAt) return;
    if (answer === yes) timer.count(absence);
    else if (wholeMinutes(absence.before) === 0) {
      timer.discard();
      void ask(nothingStudiedText(state), {});
    } else {
      timer.pauseBefore(absence);
      await stop();
    }
  }
  return timer.onDidMiss(askAbout);
}
