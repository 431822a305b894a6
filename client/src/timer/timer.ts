import { type Event, EventEmitter, workspace } from 'vscode';
import { uriAfterRename } from '../names/uriAfterRename';
import type { StoredTimer, TimerMemory } from './memory';
import {
  type Absence,
  afterActivity,
  counting,
  paused,
  pausedBefore,
  resumed,
  type StudiedModule,
  started,
  type TimerState,
  updated,
} from './state';

/** The timer of the workspace. Its state is stored, so that it survives a restart of the editor. */
export interface Timer {
  /** The state at the last update; `undefined` if no timer is running. */
  readonly state: () => TimerState | undefined;
  /** Returns the current time in milliseconds since 1970. */
  readonly now: () => number;
  readonly onDidChange: Event<void>;
  /** Fires when time was not counted that the user can still count. */
  readonly onDidMiss: Event<Absence>;
  /** Starts a timer, and discards a running one. */
  readonly start: (module: StudiedModule) => void;
  readonly pause: () => void;
  readonly resume: () => void;
  /** Pauses a running timer, or resumes a paused one. */
  readonly pauseOrResume: () => void;
  readonly discard: () => void;
  readonly count: (absence: Absence) => void;
  /** Pauses the timer at the start of an absence. */
  readonly pauseBefore: (absence: Absence) => void;
  /** Updates the timer to the current time; must be called every few seconds. */
  readonly update: () => void;
  /** Records activity of the user. It takes effect with the next update, since it can be every key. */
  readonly recordActivity: () => void;
  /** Handles a renamed file or folder, which may contain the module. */
  readonly rename: (from: string, to: string) => void;
}

/** Restores the timer from `memory`. `now` is a parameter so that tests can set the time. */
export function timer(memory: TimerMemory, now: () => number): Timer {
  const changed = new EventEmitter<void>();
  const missed = new EventEmitter<Absence>();
  let { state } = memory.recall();
  let isTouched = false;
  let hasActivity = false;
  /** The start of the absence that was reported last. After a reload, it is reported again. */
  let lastReported: number | undefined;

  function put(next: TimerState | undefined): void {
    state = next;
    isTouched = true;
    // Stores the state before it is shown: the user may close the tab at once.
    void memory.write(keptNow()).then(() => changed.fire());
  }

  function keptNow(): StoredTimer {
    return { at: now(), ...(state && { state }) };
  }

  /** Restores the stored state, unless the user changed the timer before it was read. */
  async function restore(): Promise<void> {
    const newer = await memory.read();
    if (newer && !isTouched) {
      state = newer.state;
      changed.fire();
    }
    // The timer ran before the editor was closed, and records the time since then.
    update();
  }

  /** Changes the state; does nothing if no timer is running. */
  function change(next: (state: TimerState) => TimerState): void {
    if (state) put(next(state));
  }

  function update(): void {
    if (!state) return;
    const next = (hasActivity ? afterActivity : updated)(state, now(), longestQuiet());
    hasActivity = false;
    state = next;
    memory.keep(keptNow());
    changed.fire();
    const last = next.absences.at(-1);
    if (!last || last.from === lastReported) return;
    lastReported = last.from;
    missed.fire(last);
  }

  /** Changes the state after an answer of the user, which is activity, too. */
  function answered(answer: (state: TimerState) => TimerState): void {
    change((before) => answer(afterActivity(before, now(), longestQuiet())));
  }

  const pause = () => change((before) => paused(before, now(), longestQuiet()));
  const resume = () => change((before) => resumed(before, now()));

  void restore();
  return {
    state: () => state,
    now,
    onDidChange: changed.event,
    onDidMiss: missed.event,
    start: (module) => put(started(module, now())),
    pause,
    resume,
    pauseOrResume: () => (state?.isPaused ? resume() : pause()),
    discard: () => put(undefined),
    count: (absence) => answered((before) => counting(before, absence)),
    pauseBefore: (absence) => answered((before) => pausedBefore(before, absence)),
    update,
    recordActivity: () => {
      hasActivity = true;
    },
    rename: (from, to) => {
      const uri = state && uriAfterRename(state.module.uri, from, to);
      if (uri !== undefined) change((before) => ({ ...before, module: { ...before.module, uri } }));
    },
  };
}

/** Returns the inactivity after which the timer asks, in milliseconds. */
function longestQuiet(): number {
  const minutes = workspace.getConfiguration('studyNotes').get<number>('timer.idleMinutes', 30);
  return minutes > 0 ? minutes * 60_000 : Number.POSITIVE_INFINITY;
}
