import type { Disposable } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { TextFiles } from '../../storage/textFiles';
import { askAboutAbsences } from '../../timer/absences';
import { chooseAction } from '../../timer/actions';
import { type Ask, ask as askUser } from '../../timer/ask';
import { discardTimer } from '../../timer/discard';
import { goToModule } from '../../timer/goToModule';
import { moduleToStudy, startTimer } from '../../timer/start';
import { stopTimer } from '../../timer/stop';
import type { Timer } from '../../timer/timer';
import type { NotesFiles } from '../../views/tree/notesFiles';
import type { Row } from '../../views/tree/rows';

/** The commands for the timer. Until it is disposed of, the user is asked about inactive time. */
export interface TimerCommands extends Disposable {
  /** "Start Timer": starts the timer on the module of a row, or at the cursor. */
  readonly start: (row?: Row) => Promise<void>;
  /** "Stop Timer": resolves to `false` if the minutes could not be saved, so that the timer keeps them. */
  readonly stop: () => Promise<boolean>;
  readonly discard: () => Promise<void>;
  readonly choose: () => Promise<void>;
}

/** Creates the commands for the timer, and asks about inactive time. */
export function timerCommands(
  client: BaseLanguageClient,
  notesFiles: NotesFiles,
  timer: Timer,
  files: TextFiles,
  ask: Ask = askUser,
): TimerCommands {
  let stopping: Promise<boolean> | undefined;

  /** Saves the time once, even if the command is run twice. */
  function stop(): Promise<boolean> {
    stopping ??= stopTimer(client, notesFiles, timer, files, ask).finally(() => {
      stopping = undefined;
    });
    return stopping;
  }

  async function goTo(): Promise<void> {
    const state = timer.state();
    if (state) await goToModule(client, state.module);
  }

  async function start(row?: Row): Promise<void> {
    const module = await moduleToStudy(client, notesFiles, row);
    if (module) await startTimer(timer, ask, stop, module);
  }

  const discard = () => discardTimer(timer, ask);
  const questions = askAboutAbsences(timer, ask, stop);
  return {
    start,
    stop,
    discard,
    choose: () => chooseAction(timer, { stop, discard, goToModule: goTo }),
    dispose: () => questions.dispose(),
  };
}
