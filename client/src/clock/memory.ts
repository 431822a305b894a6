import { type Memento, Uri, workspace } from 'vscode';
import { hash } from '../../../server/src/text/hash';
import { readIfThere, replaceFile } from '../textFile';
import type { ClockState } from './state';

/** The clock at a moment, in milliseconds since 1970; without a state, none was on. */
export interface Kept {
  readonly at: number;
  readonly state?: ClockState;
}

/** What outlives the editor of the clock. */
export interface ClockMemory {
  /** As far as it is known at once. */
  readonly recall: () => Kept;
  /** What the disk has, where that is newer: a window that closed may not have told the editor all that it had. */
  readonly read: () => Promise<Kept | undefined>;
  /** For what time alone changes. */
  readonly keep: (kept: Kept) => void;
  /** For what the user does: settles once it is there should the window close. */
  readonly write: (kept: Kept) => Promise<void>;
}

const key = 'studyNotes.clock';
const nothing: Kept = { at: 0 };

/**
 * A browser writes down what the editor remembers some seconds later, or never where the tab is closed; a file is there at
 * once. It has what the user did alone: the extensions of a closed tab may run on for hours, and must not bring back a clock
 * that was stopped elsewhere. Where there is no file, the editor's memory must do.
 */
export function clockMemory(memory: Memento, file: Uri | undefined): ClockMemory {
  let writing: Promise<void> = Promise.resolve();

  function recall(): Kept {
    return memory.get<Kept>(key) ?? nothing;
  }

  function keep(kept: Kept): void {
    void memory.update(key, kept);
  }

  return {
    recall,
    keep,
    async read() {
      const recalled = recall();
      const written = file && (await readKept(file));
      return written && written.at > recalled.at ? written : undefined;
    },
    write(kept) {
      keep(kept);
      // The editor still has it where the disk does not take it.
      if (file) writing = writing.then(() => replaceFile(file, JSON.stringify(kept))).catch(() => undefined);
      return writing;
    },
  };
}

/** The file for the clock of this workspace, in a folder for all; undefined where no folder is open. */
export function clockFile(storage: Uri): Uri | undefined {
  const place = workspace.workspaceFile ?? workspace.workspaceFolders?.[0]?.uri;
  return place && Uri.joinPath(storage, 'clocks', `${hash(place.toString())}.json`);
}

/** Undefined where there is none yet, or it is damaged. */
async function readKept(file: Uri): Promise<Kept | undefined> {
  try {
    return JSON.parse(await readIfThere(file));
  } catch {
    return undefined;
  }
}
