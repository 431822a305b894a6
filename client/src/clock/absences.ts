import type { Disposable } from 'vscode';
import type { Ask } from './ask';
import type { Clock } from './clock';
import { absenceText, nothingStudiedText } from './clockText';
import { type Absence, wholeMinutes } from './state';

/** Asks whether time that was left out counts. Whoever does not answer finds it again among the clock's actions. */
export function askAboutAbsences(clock: Clock, ask: Ask, stop: () => Promise<unknown>): Disposable {
  async function askAbout(absence: Absence): Promise<void> {
    const state = clock.state();
    if (!state) return;
    const { question, yes, no } = absenceText(state, absence, clock.now());
    const answer = await ask(question, {}, yes, no);
    if (answer === undefined || clock.state()?.startedAt !== state.startedAt) return;
    if (answer === yes) clock.count(absence);
    else if (wholeMinutes(absence.before) === 0) {
      clock.discard();
      void ask(nothingStudiedText(state), {});
    } else {
      clock.pauseBefore(absence);
      await stop();
    }
  }
  return clock.onDidMiss(askAbout);
}
