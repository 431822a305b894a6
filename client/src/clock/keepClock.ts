import { commands, Disposable, workspace } from 'vscode';
import type { Clock } from './clock';
import { isActive, onSign } from './signs';

const betweenLooks = 15_000;

/** Has a clock look at the time, and at the user, as long as it runs; tells menus and commands whether it does. */
export function keepClock(clock: Clock): Disposable {
  let timer: ReturnType<typeof setInterval> | undefined;

  function tick(): void {
    if (isActive()) clock.sign();
    clock.look();
  }

  function follow(): void {
    const state = clock.state();
    const runs = state?.isPaused === false;
    commands.executeCommand('setContext', 'studyNotes.clockRuns', runs);
    commands.executeCommand('setContext', 'studyNotes.clockPaused', state?.isPaused === true);
    if (runs) timer ??= setInterval(tick, betweenLooks);
    else stopTimer();
  }

  function stopTimer(): void {
    clearInterval(timer);
    timer = undefined;
  }

  follow();
  return Disposable.from(
    clock.onDidChange(follow),
    onSign(clock.sign),
    workspace.onDidRenameFiles(({ files }) => {
      for (const { oldUri, newUri } of files) clock.rename(oldUri.toString(), newUri.toString());
    }),
    { dispose: stopTimer },
  );
}
