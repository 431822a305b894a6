import type { BaseLanguageClient } from 'vscode-languageclient';
import { formatMinutes } from '../../../server/src/study/minutes';
import { showInformation } from '../showMessage';
import type { TextFiles } from '../storage/textFiles';
import type { Notebooks } from '../views/notebooks';
import { addTime } from './addTime';
import type { Ask } from './ask';
import { chooseModule } from './chooseModule';
import { logStudied } from './logFile';
import { studiedMinutes, type TimerState } from './state';
import type { Timer } from './timer';
import { nothingStudiedText, sayLength } from './timerText';

/**
 * "Stop Timer": adds what was studied to the module's time in the notes. The timer is off only once its minutes are
 * somewhere else; until then it is paused. False where that is how it stays.
 */
export async function stopTimer(
  client: BaseLanguageClient,
  notebooks: Notebooks,
  timer: Timer,
  files: TextFiles,
  ask: Ask,
): Promise<boolean> {
  timer.pause();
  const state = timer.state();
  if (!state) return true;
  if (studiedMinutes(state) === 0) {
    timer.discard();
    void ask(nothingStudiedText(state), {});
    return true;
  }
  const kept = await keepMinutes(client, notebooks, state);
  if (!kept) return false;
  timer.discard();
  if (kept === 'copied') return true;
  await logStudied(kept, files, ask);
  showInformation(writtenText(kept, kept.written));
  return true;
}

/** The timer on the module that got its minutes in the notes; 'copied' where the clipboard has them, undefined where nobody has. */
async function keepMinutes(
  client: BaseLanguageClient,
  notebooks: Notebooks,
  state: TimerState,
): Promise<KeptState | 'copied' | undefined> {
  const minutes = studiedMinutes(state);
  let { module } = state;
  let written = await addTime(client, module, minutes);
  while (written === undefined) {
    const chosen = await chooseModule(client, notebooks, module, minutes);
    if (chosen === 'copied' || !chosen) return chosen;
    module = chosen;
    written = await addTime(client, module, minutes);
  }
  return { ...state, module, written };
}

/** A timer that is over, and what was written into the notes: "17 min". */
interface KeptState extends TimerState {
  readonly written: string;
}

/** "Added 12 min to “Lab: Routes”. Your notes now show 17 min.", and what was not counted. */
function writtenText(state: TimerState, shown: string): string {
  const minutes = studiedMinutes(state);
  const written = `Added ${formatMinutes({ least: minutes, most: minutes })} to “${state.module.title}”. Your notes now show “${shown}”.`;
  const left = state.absences.map(sayLength);
  return left.length === 0 ? written : `${written} Not counted: ${left.join(', ')} of inactivity.`;
}
