import { type QuickPickItem, window } from 'vscode';
import type { Clock } from './clock';
import { absenceText, studiedTime } from './clockText';

/** What can be done with a clock that is on. */
export interface ClockActions {
  readonly stop: () => unknown;
  readonly discard: () => unknown;
  readonly goToModule: () => unknown;
}

/** "Clock...": lets the user choose what to do with the clock, as a click on the status bar does. */
export async function chooseAction(clock: Clock, actions: ClockActions): Promise<void> {
  clock.look();
  const state = clock.state();
  if (!state) return;
  const items: (QuickPickItem & { readonly run: () => unknown })[] = [
    state.isPaused
      ? { label: '$(play) Resume', run: clock.resume }
      : { label: '$(debug-pause) Pause', run: clock.pause },
    { label: '$(debug-stop) Stop and write the time', run: actions.stop },
    ...state.absences.map((absence) => {
      const { count, detail } = absenceText(state, absence, clock.now());
      return { label: `$(history) ${count}`, description: detail, run: () => clock.count(absence) };
    }),
    { label: '$(go-to-file) Go to module', run: actions.goToModule },
    { label: '$(trash) Discard', description: 'writes nothing', run: actions.discard },
  ];
  const picked = await window.showQuickPick(items, {
    title: 'Clock',
    placeHolder: `${studiedTime(state)} on “${state.module.title}”`,
  });
  await picked?.run();
}
