import { t } from '@vscode/l10n';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { chooseModuleRow } from '../commands/pick/chooseModuleRow';
import { target } from '../commands/target';
import type { NotesFiles } from '../views/tree/notesFiles';
import { requestRows } from '../views/tree/requestRows';
import { type Row, rowAt } from '../views/tree/rows';
import type { Ask } from './ask';
import type { StudiedModule, TimerState } from './state';
import { isSameModule, studiedModule } from './studiedModule';
import type { Timer } from './timer';
import { studiedTime } from './timerText';

/**
 * Starts the timer on a module, or resumes it there; if it is running there, offers to stop it. A timer on another module must be
 * stopped first, by `stop`.
 */
export async function startTimer(
  timer: Timer,
  ask: Ask,
  stop: () => Promise<boolean>,
  module: StudiedModule,
): Promise<void> {
  const state = timer.state();
  if (state && isSameModule(state.module, module)) {
    if (state.isPaused) timer.resume();
    else if (await ask(runningText(state), {}, t('Stop and Save Time'))) await stop();
    return;
  }
  if (!state || (await isOver(timer, ask, stop))) timer.start(module);
}

/** Returns the module of a row, else the one at the cursor or of the open file, else one that the user selects. */
export async function moduleToStudy(
  client: BaseLanguageClient,
  notesFiles: NotesFiles,
  row?: Row,
): Promise<StudiedModule | undefined> {
  const notes = await target(row);
  if (!notes) return undefined;
  const { uri, position } = notes.place;
  const linking = moduleAround(row ?? rowAt(await notesFiles.rows(), uri, position));
  const isInOtherNotes = linking !== undefined && linking.uri !== uri;
  if (isInOtherNotes) return studiedModule(linking);
  const rows = (await requestRows(client, uri)) ?? [];
  const found = moduleAround(rowAt(rows, uri, position)) ?? (await chooseModuleRow(rows, t('Start Timer')));
  return found && studiedModule(found);
}

/** Returns the module's row for a row of a module, or of a heading in its file. */
function moduleAround(row: Row | undefined): Row | undefined {
  const isOwn = row?.entry.type === 'module' && row.entry.uri === undefined;
  return isOwn || !row ? row : row.entry.uri === undefined ? undefined : moduleAround(row.parent);
}

function runningText(state: TimerState): string {
  return state.isPaused
    ? t('The timer is paused for “{0}” ({1}).', state.module.title, studiedTime(state))
    : t('The timer is already running for “{0}” ({1}).', state.module.title, studiedTime(state));
}

/** Asks whether to stop or discard the running timer. Resolves to whether it no longer runs. */
async function isOver(timer: Timer, ask: Ask, stop: () => Promise<boolean>): Promise<boolean> {
  timer.update();
  const state = timer.state();
  if (!state) return true;
  const answers = { stop: t('Stop and Save Time'), discard: t('Discard') };
  const answer = await ask(
    runningText(state),
    { modal: true, detail: t('Only one timer can run at a time.') },
    answers.stop,
    answers.discard,
  );
  if (answer === answers.stop) return stop();
  return answer === answers.discard;
}
