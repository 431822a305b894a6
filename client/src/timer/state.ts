import type { NamedModule } from '../../../server/src/protocol';

/** The studied module, by the properties that find it again and that the log contains. */
export interface StudiedModule extends NamedModule {
  readonly uri: string;
  readonly level?: string;
}

/**
 * A timer on a module, as plain data to store. Points in time are milliseconds since 1970, from the clock of the caller;
 * durations are milliseconds.
 */
export interface TimerState {
  readonly module: StudiedModule;
  readonly startedAt: number;
  readonly isPaused: boolean;
  /** Time up to the user's last activity, in milliseconds, which certainly counts. */
  readonly counted: number;
  /** Time since the last activity, in milliseconds. It counts unless it becomes too long. */
  readonly quiet: number;
  /** Time of the last activity. */
  readonly signAt: number;
  /** When the timer was last updated. */
  readonly seenAt: number;
  /** Times that are not counted unless the user decides that they are; oldest first. */
  readonly absences: readonly Absence[];
}

/** A time that was not counted. */
export interface Absence {
  /** The reason. `idle`: no activity while the editor ran. `away`: the editor was closed or the computer was asleep. */
  readonly why: 'idle' | 'away';
  readonly from: number;
  /** Its end, or the time of the last update while it continues. */
  readonly to: number;
  readonly isOver: boolean;
  /** The time to add if the absence counts after all, in milliseconds; of an idle one, the time that the editor ran. */
  readonly length: number;
  /** The time studied before the absence, in milliseconds. */
  readonly before: number;
}

/**
 * Minimum gap between two updates, in milliseconds, that means that the editor was closed or the computer asleep. A
 * running timer is updated every few seconds.
 */
const MIN_AWAY_GAP_MS = 120_000;

/** Returns the state of a new timer. */
export function started(module: StudiedModule, now: number): TimerState {
  return { module, startedAt: now, isPaused: false, counted: 0, quiet: 0, signAt: now, seenAt: now, absences: [] };
}

/** Updates the timer. Time without activity is not counted from `longestQuiet` milliseconds on. */
export function updated(state: TimerState, now: number, longestQuiet: number): TimerState {
  const gap = now - state.seenAt;
  const seen = { ...state, seenAt: now };
  // The clock of the computer may have been set back.
  if (state.isPaused || gap <= 0) return seen;
  if (gap > MIN_AWAY_GAP_MS) return leftAlone(state, now);
  const last = state.absences.at(-1);
  if (last && !last.isOver) return { ...seen, absences: replaceLast(state, { to: now, length: last.length + gap }) };
  const quiet = state.quiet + gap;
  if (quiet < longestQuiet) return { ...seen, quiet };
  const { signAt: from, counted: before, absences } = state;
  return {
    ...seen,
    quiet: 0,
    absences: [...absences, { why: 'idle', from, to: now, isOver: false, length: quiet, before }],
  };
}

/** Returns the state after activity in the editor. */
export function afterActivity(state: TimerState, now: number, longestQuiet: number): TimerState {
  return { ...settled(updated(state, now, longestQuiet)), signAt: now };
}

/** Returns the paused state; the time up to `now` counts as active. */
export function paused(state: TimerState, now: number, longestQuiet: number): TimerState {
  return { ...afterActivity(state, now, longestQuiet), isPaused: true };
}

/** Returns the state after a pause, which does not count. */
export function resumed(state: TimerState, now: number): TimerState {
  return { ...state, isPaused: false, signAt: now, seenAt: now };
}

/** Returns the state with an absence counted as time of study. */
export function counting(state: TimerState, absence: Absence): TimerState {
  const found = state.absences.find(({ from }) => from === absence.from);
  if (!found) return state;
  const absences = state.absences.filter((one) => one !== found);
  return { ...state, counted: state.counted + found.length, absences };
}

/** Returns the state at the start of an absence, paused. */
export function pausedBefore(state: TimerState, { from, before }: Absence): TimerState {
  const absences = state.absences.filter((one) => one.from < from);
  return { ...state, isPaused: true, counted: before, quiet: 0, absences };
}

/** Returns the time studied in milliseconds. */
export function studied({ counted, quiet }: TimerState): number {
  return counted + quiet;
}

/** Returns the time studied in minutes, rounded, as in the Status Bar and in notes; 0 in the first half minute. */
export function studiedMinutes(state: TimerState): number {
  return wholeMinutes(studied(state));
}

/** Rounds milliseconds to minutes. */
export function wholeMinutes(milliseconds: number): number {
  return Math.round(milliseconds / 60_000);
}

/** Records a gap between two updates. Quiet time before it counts; an open absence ends. */
function leftAlone(state: TimerState, now: number): TimerState {
  const isInDoubt = state.absences.at(-1)?.isOver === false;
  const before = settled(state);
  const absence: Absence = {
    why: 'away',
    from: state.seenAt,
    to: now,
    isOver: true,
    length: now - state.seenAt,
    before: before.counted,
  };
  return { ...before, signAt: now, seenAt: now, absences: isInDoubt ? before.absences : [...before.absences, absence] };
}

/** Returns the state with the idle time counted and a current absence ended. */
function settled(state: TimerState): TimerState {
  return {
    ...state,
    counted: studied(state),
    quiet: 0,
    absences: replaceLast(state, { isOver: true }),
  };
}

function replaceLast({ absences }: TimerState, change: Partial<Absence>): readonly Absence[] {
  const last = absences.at(-1);
  return last ? [...absences.slice(0, -1), { ...last, ...change }] : absences;
}
