import type { Disposable } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { askAboutAbsences } from '../clock/absences';
import { chooseAction } from '../clock/actions';
import { type Ask, ask as askUser } from '../clock/ask';
import type { Clock } from '../clock/clock';
import { discardClock } from '../clock/discard';
import { goToModule } from '../clock/goToModule';
import { moduleToStudy, startClock } from '../clock/start';
import { stopClock } from '../clock/stop';
import type { TextFiles } from '../storage/textFiles';
import type { Notebooks } from '../views/notebooks';
import type { Row } from '../views/rows';

/** What the user does with the clock. It asks about time that was left out, as long as nobody disposes of it. */
export interface ClockCommands extends Disposable {
  /** "Start Timer": on the module of a row, or at the cursor. */
  readonly start: (row?: Row) => Promise<void>;
  /** False where the minutes have no place yet, and the clock keeps them. */
  readonly stop: () => Promise<boolean>;
  readonly discard: () => Promise<void>;
  readonly choose: () => Promise<void>;
}

export function clockCommands(
  client: BaseLanguageClient,
  notebooks: Notebooks,
  clock: Clock,
  files: TextFiles,
  ask: Ask = askUser,
): ClockCommands {
  let stopping: Promise<boolean> | undefined;

  /** Whoever asks twice gets the time written once. */
  function stop(): Promise<boolean> {
    stopping ??= stopClock(client, notebooks, clock, files, ask).finally(() => {
      stopping = undefined;
    });
    return stopping;
  }

  async function goTo(): Promise<void> {
    const state = clock.state();
    if (state) await goToModule(client, state.module);
  }

  async function start(row?: Row): Promise<void> {
    const module = await moduleToStudy(client, notebooks, row);
    if (module) await startClock(clock, ask, stop, module);
  }

  const discard = () => discardClock(clock, ask);
  const questions = askAboutAbsences(clock, ask, stop);
  return {
    start,
    stop,
    discard,
    choose: () => chooseAction(clock, { stop, discard, goToModule: goTo }),
    dispose: () => questions.dispose(),
  };
}
