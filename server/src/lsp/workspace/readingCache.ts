import { uriKey } from '../../service/paths/uriKey';
import type { StoredReading } from '../../service/storedReading';
import { createTimeSlicer } from '../scheduling/timeSlicer';
import type { Session } from '../session';

/** The size of a file in bytes, and when it was last changed, in milliseconds. */
export interface Stamp {
  readonly size: number;
  readonly changed: number;
}

/** The storage of the cache on a machine. A missing or damaged cache is empty; errors when writing are ignored. */
export interface CacheStore {
  /** Returns the stamps of files; `undefined` for one that is not on this machine's disk. */
  stamps(uris: readonly string[]): Promise<readonly (Stamp | undefined)[]>;
  /** Returns a cryptographic hash. */
  digest(text: string): string;
  /** Returns the lines that were saved for these workspace folders, without damaged ones. */
  load(folders: readonly string[]): AsyncIterable<string>;
  /** Replaces the lines of these workspace folders. */
  save(folders: readonly string[], lines: AsyncIterable<string>): Promise<void>;
}

/** A cache of parsed files, so that unchanged files are not read when a folder is opened again. */
export interface ReadingCache {
  /** Restores the unchanged files of the workspace folders, and returns the others, which must be read. */
  restore(folders: readonly string[], uris: readonly string[]): Promise<readonly string[]>;
  /** Marks files as possibly changed. */
  changed(uris: readonly string[]): Promise<void>;
  /** Restores a file by its text; returns `false` if it must be put. Called with each text before it is put or read. */
  restoreText(uri: string, text: string | undefined): boolean;
  /** Returns when a file was last changed, in milliseconds; 0 if unknown. */
  changedAt(uri: string): number;
  /** Saves the cache, unless only a few files were read. */
  save(): void;
}

/** A line of the saved cache: a file, its stamp and the digest of its text. */
type Saved = readonly [uri: string, size: number, changed: number, digest: string, reading: StoredReading];

/** The last known state of a file. */
interface Seen extends Stamp {
  readonly uri: string;
  /** `undefined` before it is read. */
  readonly digest: string | undefined;
}

/** Number of files whose stamps are requested together. */
const BATCH_SIZE = 100;

/** Minimum share of files that were read for the cache to be saved. */
const MIN_READ_SHARE = 0.05;

/** Creates the cache. Without a store, nothing is cached. */
export function cacheReadings(store: CacheStore | undefined, { service, answer }: Session): ReadingCache {
  if (!store) return noCache;
  const { stamps, digest, load, save } = store;
  const seen = new Map<string, Seen>();
  /** Cached results of files whose stamp has changed. */
  let maybeChanged = new Map<string, Saved>();
  let roots: readonly string[] = [];
  let unsaved = 0;
  let saving: Promise<unknown> = Promise.resolve();

  async function updateStamps(uris: readonly string[]): Promise<void> {
    const yieldIfDue = createTimeSlicer();
    for (let at = 0; at < uris.length; at += BATCH_SIZE) {
      const batch = uris.slice(at, at + BATCH_SIZE);
      for (const [n, stamp] of (await stamps(batch)).entries()) {
        const uri = batch[n] as string;
        if (stamp) seen.set(uriKey(uri), { uri, ...stamp, digest: undefined });
        else seen.delete(uriKey(uri));
      }
      await yieldIfDue();
    }
  }

  /** Restores the saved files that are unchanged, and adds their keys to `restored`. */
  async function restoreSaved(folders: readonly string[], restored: Set<string>): Promise<void> {
    const yieldIfDue = createTimeSlicer();
    for await (const line of load(folders)) {
      const saved = JSON.parse(line) as Saved;
      const [uri, size, changed, digest, reading] = saved;
      const file = seen.get(uriKey(uri));
      if (file?.size !== size) continue;
      if (file.changed !== changed) maybeChanged.set(uriKey(uri), saved);
      else if (service.notesFiles.restore(uri, reading)) {
        restored.add(uriKey(uri));
        seen.set(uriKey(uri), { ...file, digest });
      }
      await yieldIfDue();
    }
  }

  async function* savedLines(): AsyncGenerator<string, void> {
    const yieldIfDue = createTimeSlicer();
    for (const { uri, size, changed, digest } of seen.values()) {
      const reading = digest === undefined ? undefined : service.notesFiles.stored(uri);
      if (digest === undefined || !reading) continue;
      const saved: Saved = [uri, size, changed, digest, reading];
      yield JSON.stringify(saved);
      await yieldIfDue();
    }
  }

  return {
    async restore(folders, uris) {
      roots = folders;
      seen.clear();
      maybeChanged = new Map();
      await updateStamps(uris);
      const restored = new Set<string>();
      // A line that another program wrote with a valid digest must not keep the files from being read.
      await answer(undefined, () => restoreSaved(folders, restored));
      return uris.filter((uri) => !restored.has(uriKey(uri)));
    },
    changed: updateStamps,
    restoreText(uri, text) {
      const key = uriKey(uri);
      const file = seen.get(key);
      const saved = maybeChanged.get(key);
      maybeChanged.delete(key);
      if (!file || text === undefined) return false;
      const found = digest(text);
      seen.set(key, { ...file, digest: found });
      unsaved++;
      return saved?.[3] === found && answer(false, () => service.notesFiles.restore(uri, saved[4]));
    },
    changedAt: (uri) => seen.get(uriKey(uri))?.changed ?? 0,
    save() {
      if (unsaved <= seen.size * MIN_READ_SHARE) return;
      unsaved = 0;
      saving = saving.then(() => answer(undefined, () => save(roots, savedLines())));
    },
  };
}

const noCache: ReadingCache = {
  restore: async (_, uris) => uris,
  changed: async () => undefined,
  restoreText: () => false,
  changedAt: () => 0,
  save: () => undefined,
};
