import { commands, Disposable, workspace } from 'vscode';
import { isActive, onActivity } from './activity';
import type { Timer } from './timer';

const BETWEEN_LOOKS = 15_000;

/** Updates a running timer at intervals and with signs of activity, and sets its context keys for menus and commands. */
export function keepTimer(timer: Timer): Disposable {
  let interval: ReturnType<typeof setInterval> | undefined;

  function tick(): void {
    if (isActive()) timer.recordActivity();
    timer.update();
  }

  function follow(): void {
    const state = timer.state();
    const runs = state?.isPaused === false;
    commands.executeCommand('setContext', 'studyNotes.timerRuns', runs);
    commands.executeCommand('setContext', 'studyNotes.timerPaused', state?.isPaused === true);
    if (runs) interval ??= setInterval(tick, BETWEEN_LOOKS);
    else stopTicking();
  }

  function stopTicking(): void {
    clearInterval(interval);
    interval = undefined;
  }

  follow();
  return Disposable.from(
    timer.onDidChange(follow),
    onActivity(timer.recordActivity),
    workspace.onDidRenameFiles(({ files }) => {
      for (const { oldUri, newUri } of files) timer.rename(oldUri.toString(), newUri.toString());
    }),
    { dispose: stopTicking },
  );
}
