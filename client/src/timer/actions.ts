import { t } from '@vscode/l10n';
import { type QuickPickItem, window } from 'vscode';
import { studiedMinutes, type TimerState } from './state';
import type { Timer } from './timer';
import { absenceText, studiedTime } from './timerText';

/** The actions for a running timer. */
export interface TimerActions {
  readonly stop: () => unknown;
  readonly discard: () => unknown;
  readonly goToModule: () => unknown;
}

interface Action extends QuickPickItem {
  readonly run: () => unknown;
}

/** "Timer...": lets the user choose what to do with the timer, as a click on the status bar does. */
export async function chooseAction(timer: Timer, actions: TimerActions): Promise<void> {
  timer.update();
  const state = timer.state();
  if (!state) return;
  const items: Action[] = [
    state.isPaused
      ? { label: `$(play) ${t('Resume')}`, run: timer.resume }
      : { label: `$(debug-pause) ${t('Pause')}`, run: timer.pause },
    stopItem(state, actions.stop),
    ...state.absences.map((absence) => {
      const { count, detail } = absenceText(state, absence, timer.now());
      return { label: `$(history) ${count}`, description: detail, run: () => timer.count(absence) };
    }),
    { label: `$(go-to-file) ${t('Go to Module')}`, run: actions.goToModule },
    { label: `$(trash) ${t('Discard')}`, description: t('your notes are not changed'), run: actions.discard },
  ];
  const picked = await window.showQuickPick(items, {
    title: t('Timer'),
    placeHolder: t('{0} for “{1}”', studiedTime(state), state.module.title),
  });
  await picked?.run();
}

function stopItem(state: TimerState, run: () => unknown): Action {
  if (studiedMinutes(state) > 0) return { label: `$(debug-stop) ${t('Stop and add {0}', studiedTime(state))}`, run };
  return { label: `$(debug-stop) ${t('Stop')}`, description: t('less than a minute: your notes are not changed'), run };
}
