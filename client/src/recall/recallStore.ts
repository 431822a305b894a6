import { type Memento, Uri, window, workspace } from 'vscode';
import type { Ask } from '../clock/ask';
import { readIfThere, replaceFile } from '../textFile';
import { type Memory, type Recall, readRecall, writeRecall } from './recall';

/** Where the schedule of a notebook's cards is kept. */
export interface RecallStore {
  /** Undefined where it cannot be read, and the user does not want to start anew. */
  readonly read: () => Promise<Recall | undefined>;
  /** Adds what is known of one card to what is kept by then. False where it could not, which the user knows. */
  readonly put: (id: string, memory: Memory) => Promise<boolean>;
}

interface Kept {
  readonly name: string;
  readonly file: Uri | undefined;
  readonly read: () => Promise<string>;
  readonly write: (text: string) => Promise<void>;
}

/** In `.study-notes/recall.json` of the notebook's folder; in the memory of the workspace where it lies in none. */
export function recallStore(notebook: Uri, memory: Memento, ask: Ask): RecallStore {
  const kept = keptFor(notebook, memory);
  /** A text that the user gives up. */
  let givenUp: string | undefined;

  async function read(): Promise<Recall | undefined> {
    const text = await kept.read();
    if (text === givenUp) return new Map();
    const recall = readRecall(text);
    if (recall || !(await startsAnew(kept, ask))) return recall;
    givenUp = text;
    return new Map();
  }

  /** What fails is said, and undefined. */
  async function trying<T>(what: string, act: () => Promise<T>): Promise<T | undefined> {
    try {
      return await act();
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      window.showWarningMessage(`${kept.name} cannot be ${what}: ${reason}`);
      return undefined;
    }
  }

  return {
    read: () => trying('read', read),
    put: async (id, remembered) => {
      const recall = await trying('read', read);
      if (!recall) return false;
      const text = writeRecall(new Map(recall).set(id, remembered));
      return (await trying('written', () => kept.write(text).then(() => true))) ?? false;
    },
  };
}

const memoryKey = 'recall';

function keptFor(notebook: Uri, memory: Memento): Kept {
  const folder = workspace.getWorkspaceFolder(notebook);
  if (!folder) {
    return {
      name: 'The schedule of your cards',
      file: undefined,
      read: async () => memory.get(memoryKey, ''),
      write: async (text) => memory.update(memoryKey, text),
    };
  }
  const file = Uri.joinPath(folder.uri, '.study-notes/recall.json');
  return {
    name: workspace.asRelativePath(file),
    file,
    read: () => readIfThere(file),
    write: (text) => replaceFile(file, text),
  };
}

/** Whether the user gives up what is kept. Nobody else may. */
async function startsAnew({ name, file }: Kept, ask: Ask): Promise<boolean> {
  const answers = { anew: 'Start Anew', open: 'Open the File' };
  const answer = await ask(
    `${name} is damaged, so nobody knows when your cards are due.`,
    { modal: true, detail: 'It stays as it is until you mend it. If you start anew, all cards are new again.' },
    answers.anew,
    ...(file ? [answers.open] : []),
  );
  if (answer === answers.open && file) await window.showTextDocument(file);
  return answer === answers.anew;
}
