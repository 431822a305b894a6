import { t } from '@vscode/l10n';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { formatMinutes } from '../../../server/src/course/progress/minutes';
import { joinNames, joinSentences } from '../../../server/src/text/language';
import { showInformation } from '../dialogs/showMessage';
import type { TextFiles } from '../storage/textFiles';
import type { NotesFiles } from '../views/tree/notesFiles';
import { addTime, type WrittenTime } from './addTime';
import type { Ask } from './ask';
import { chooseModule } from './chooseModule';
import { logStudied } from './logFile';
import { studiedMinutes, type TimerState } from './state';
import type { Timer } from './timer';
import { formatLength, nothingStudiedText } from './timerText';

/**
 * "Stop Timer": adds the minutes to the module's time in the notes. The timer is paused until its minutes are saved. Returns
 * false if it remains paused.
 */
export async function stopTimer(
  client: BaseLanguageClient,
  notesFiles: NotesFiles,
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
  const kept = await keepMinutes(client, notesFiles, state);
  if (!kept) return false;
  timer.discard();
  if (kept === 'copied') return true;
  await logStudied(kept, files, ask);
  void showInformation(writtenText(kept), t('Show')).then((answer) => answer && kept.written.show());
  return true;
}

/** Adds the minutes to a module in the notes; 'copied' if the user copied them to the clipboard, `undefined` if they cancelled. */
async function keepMinutes(
  client: BaseLanguageClient,
  notesFiles: NotesFiles,
  state: TimerState,
): Promise<KeptState | 'copied' | undefined> {
  const minutes = studiedMinutes(state);
  let { module } = state;
  for (;;) {
    const written = await addTime(client, module, minutes);
    if (written !== undefined) return { ...state, module, written };
    const chosen = await chooseModule(client, notesFiles, module, minutes);
    if (chosen === 'copied' || !chosen) return chosen;
    module = chosen;
  }
}

/** A stopped timer with the module that got its minutes, and the time that the notes show now. */
interface KeptState extends TimerState {
  readonly written: WrittenTime;
}

/** Returns "Added 12 min to “Lab: Routes”. Your notes now show “17 min”." and the time that was not counted. */
function writtenText(state: KeptState): string {
  const minutes = studiedMinutes(state);
  const written = t(
    'Added {0} to “{1}”. Your notes now show “{2}”.',
    formatMinutes({ least: minutes, most: minutes }),
    state.module.title,
    state.written.text,
  );
  const left = state.absences.map(formatLength);
  return joinSentences([written, left.length > 0 && t('Not counted: {0} of inactivity.', joinNames(left))]);
}
