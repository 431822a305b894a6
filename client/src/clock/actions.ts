import { type QuickPickItem, window } from 'vscode';
import type { Clock } from './clock';
import { absenceText, studiedTime } from './clockText';
import { type ClockState, studiedMinutes } from './state';

/** What can be done with a clock that is on. */
export interface ClockActions {
  readonly stop: () => unknown;
  readonly discard: () => unknown;
  readonly goToModule: () => unknown;
}

interface Action extends QuickPickItem {
  readonly run: () => unknown;
}

/** "Timer...": lets the user choose what to do with the clock, as a click on the status bar does. */
export async function chooseAction(clock: Clock, actions: ClockActions): Promise<void> {
  clock.look();
  const state = clock.state();
  if (!state) return;
  const items: Action[] = [
    state.isPaused
      ? { label: '$(play) Resume', run: clock.resume }
      : { label: '$(debug-pause) Pause', run: clock.pause },
    stopItem(state, actions.stop),
    ...state.absences.map((absence) => {
      const { count, detail } = absenceText(state, absence, clock.now());
      return { label: `$(history) ${count}`, description: detail, run: () => clock.count(absence) };
    }),
    { label: '$(go-to-file) Go to module', run: actions.goToModule },
    { label: '$(trash) Discard', description: 'your notes are not changed', run: actions.discard },
  ];
  const picked = await window.showQuickPick(items, {
    title: 'Timer',
    placeHolder: `${studiedTime(state)} on “${state.module.title}”`,
  });
  await picked?.run();
}

function stopItem(state: ClockState, run: () => unknown): Action {
  if (studiedMinutes(state) > 0) return { label: `$(debug-stop) Stop and add ${studiedTime(state)}`, run };
  return { label: '$(debug-stop) Stop', description: 'less than a minute: your notes are not changed', run };
}
