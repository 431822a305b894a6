import { t } from '@vscode/l10n';
import { type Memento, type Uri, window } from 'vscode';
import { joinSentences } from '../../../server/src/text/language';
import { showInformation } from '../dialogs/showMessage';
import { fileProblem } from '../storage/fileProblem';
import { NotUtf8, type TextFiles } from '../storage/textFiles';
import type { Ask } from '../timer/ask';
import { type Memory, type Recall, readRecall, withAnswer, writeRecall } from './recall';
import { type RecallPlace, recallPlace } from './recallPlace';

/** The stored schedule of the cards of notes. */
export interface RecallStore {
  /** Returns the stored state; `undefined`, after a message, if it cannot be read. */
  readonly read: () => Promise<Recall | undefined>;
  /** Stores the answer to one card. Returns `false`, after a message, if that failed. */
  readonly put: (id: string, memory: Memory) => Promise<boolean>;
}

/** The error for a schedule that cannot be read, which must never be overwritten unless the user resets it. */
class Damaged extends Error {}

/** Returns the stored schedule of notes: a file in their folder, or the memory of the workspace. */
export function recallStore(notes: Uri, memory: Memento, files: TextFiles, ask: Ask): RecallStore {
  const place = recallPlace(notes, memory, files);
  /** The state of the cards that this window read last. */
  let seen: Recall = new Map();

  /** Returns the result of `act`, which is repeated after a reset; `undefined` if it fails. */
  async function trying<Answer>(act: () => Promise<Answer>): Promise<Answer | undefined> {
    try {
      return await act();
    } catch (error) {
      if (error instanceof Damaged || error instanceof NotUtf8) {
        if (await resets(place, ask)) return trying(act);
      } else {
        void ask(fileProblem(place.name, error), {});
      }
      return undefined;
    }
  }

  async function read(): Promise<Recall> {
    seen = readOrThrow(await place.read());
    return seen;
  }

  async function put(id: string, answer: Memory): Promise<boolean> {
    const before = seen.get(id);
    await place.update({
      apply: (text) => writeRecall(withAnswer(readOrThrow(text), id, answer, before)),
      isIn: (text) => Date.parse(readOrThrow(text).get(id)?.reviewed ?? '') >= Date.parse(answer.reviewed),
    });
    seen = new Map(seen).set(id, answer);
    return true;
  }

  return { read: () => trying(read), put: async (id, answer) => (await trying(() => put(id, answer))) ?? false };
}

function readOrThrow(text: string): Recall {
  const recall = readRecall(text);
  if (!recall) throw new Damaged();
  return recall;
}

/** Asks whether to reset the schedule, and resets it if the user agrees. A copy is kept. */
async function resets(place: RecallPlace, ask: Ask): Promise<boolean> {
  const answers = { reset: t('Reset Schedule'), open: t('Open File') };
  const answer = await ask(
    t('{0} cannot be read. Repair the file, or reset the schedule.', place.name),
    { modal: true, detail: t('Resetting makes all cards new. A copy is kept.') },
    ...(place.file ? [answers.open] : []),
    answers.reset,
  );
  if (answer === answers.open && place.file) await window.showTextDocument(place.file);
  if (answer !== answers.reset) return false;
  try {
    const copy = await place.reset();
    showInformation(
      joinSentences([t('The schedule was reset.'), copy !== undefined && t('A copy was saved: {0}.', copy)]),
    );
    return true;
  } catch (error) {
    void ask(fileProblem(place.name, error), {});
    return false;
  }
}
