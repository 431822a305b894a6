import { type Memento, Uri, workspace } from 'vscode';
import { hash } from '../../../server/src/text/hash';
import { type Change, readText, type TextFiles } from '../storage/textFiles';
import type { TimerState } from './state';

/** The timer at a time, in milliseconds since 1970; without a state, no timer was running. */
export interface StoredTimer {
  readonly at: number;
  readonly state?: TimerState;
}

/** The stored state of the timer. */
export interface TimerMemory {
  /** The state that is available synchronously. */
  readonly recall: () => StoredTimer;
  /** The state on disk, if it is newer: the editor may not have stored the last state of a window that closed. */
  readonly read: () => Promise<StoredTimer | undefined>;
  /** Stores a state that changed only because time passed. */
  readonly keep: (kept: StoredTimer) => void;
  /** Stores a state that the user changed. Resolves when it is stored, even if the window is then closed. */
  readonly write: (kept: StoredTimer) => Promise<void>;
}

const KEY = 'studyNotes.timer';
const nothing: StoredTimer = { at: 0 };

/**
 * Stores the timer in the editor's memory and in a file. A browser stores the memory seconds later, or never if the tab is
 * closed; the file is written at once. The file contains only changes by the user: the extensions of a closed tab can run for
 * hours, and must not restore a timer that was stopped elsewhere. Without a file, only the memory is used.
 */
export function timerMemory(memory: Memento, files: TextFiles, file: Uri | undefined): TimerMemory {
  let writing: Promise<void> = Promise.resolve();

  function recall(): StoredTimer {
    return memory.get<StoredTimer>(KEY) ?? nothing;
  }

  function keep(kept: StoredTimer): void {
    void memory.update(KEY, kept);
  }

  return {
    recall,
    keep,
    async read() {
      const recalled = recall();
      const written = file && (await readStored(files, file));
      return written && written.at > recalled.at ? written : undefined;
    },
    write(kept) {
      keep(kept);
      // If writing the file fails, the editor's memory still has the state.
      if (file) writing = writing.then(() => files.update(file, newest(kept))).catch(() => undefined);
      return writing;
    },
  };
}

/** Returns the timer file of this workspace in the shared storage folder; `undefined` if no folder is open. */
export function timerFile(storage: Uri): Uri | undefined {
  const place = workspace.workspaceFile ?? workspace.workspaceFolders?.[0]?.uri;
  return place && Uri.joinPath(storage, 'timers', `${hash(place.toString())}.json`);
}

/** Returns `undefined` for a missing or damaged file. */
async function readStored(files: TextFiles, file: Uri): Promise<StoredTimer | undefined> {
  return storedIn(await readText(files, file).catch(() => ''));
}

/** Returns the change that keeps a slightly newer state of another window. A state hours newer is from before the clock was set back. */
function newest(kept: StoredTimer): Change {
  const isIn = (text: string) => (storedIn(text)?.at ?? Number.NEGATIVE_INFINITY) >= kept.at;
  const written = JSON.stringify(kept);
  return { apply: (before) => (isLater(storedIn(before), kept) ? before : written), isIn };
}

function isLater(one: StoredTimer | undefined, other: StoredTimer): boolean {
  return one !== undefined && one.at > other.at && one.at - other.at < 60_000;
}

function storedIn(text: string): StoredTimer | undefined {
  try {
    const kept: unknown = JSON.parse(text);
    return typeof kept === 'object' && kept !== null && 'at' in kept && typeof kept.at === 'number'
      ? (kept as StoredTimer)
      : undefined;
  } catch {
    return undefined;
  }
}
