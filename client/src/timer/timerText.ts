import { formatMinutes } from '../../../server/src/course/progress/minutes';
import { sayMinutes } from '../minutes';
import { noIcons } from '../noIcons';
import { timeOfDay } from './localTime';
import { type Absence, studied, type TimerState, wholeMinutes } from './state';

/** The texts of the timer in the status bar. */
export interface TimerText {
  /** The text of the status bar item, with an icon in VS Code's notation. */
  readonly label: string;
  /** The tooltip as Markdown. */
  readonly tooltip: string;
  /** The text for screen readers. */
  readonly spoken: string;
  /** Whether the item is highlighted, since time is not counted. */
  readonly warns: boolean;
}

/** Returns the texts of the status bar item for a running timer. */
export function timerText(state: TimerState): TimerText {
  const minutes = wholeMinutes(studied(state));
  const { title } = state.module;
  const isIdle = state.absences.at(-1)?.isOver === false;
  const how = state.isPaused ? 'paused' : isIdle ? 'inactive' : undefined;
  return {
    label: `$(${how ? 'debug-pause' : 'watch'}) ${studiedTime(state)} · ${noIcons(shortened(title))}`,
    tooltip: `${title}: ${studiedTime(state)}${how ? `, ${how}` : ''}. Click to pause, stop, or discard the timer.`,
    spoken: `Study timer${how ? `, ${how}` : ''}: ${sayMinutes({ least: minutes, most: minutes })}, ${title}`,
    warns: how !== undefined,
  };
}

/** Returns the studied time: "12 min". */
export function studiedTime(state: TimerState): string {
  return sayMilliseconds(studied(state));
}

/** The question about an absence, its buttons, and its later action. */
export interface AbsenceText {
  readonly question: string;
  /** The button for counting the absence. */
  readonly yes: string;
  /** The button for stopping the timer at the start of the absence. */
  readonly no: string;
  /** The title of the action that counts the absence: "Count 26 min". */
  readonly count: string;
  readonly detail: string;
}

/** Returns the texts of the question about an absence. */
export function absenceText({ module: { title } }: TimerState, absence: Absence, now: number): AbsenceText {
  const [from, to] = [timeOfDay(absence.from, now), timeOfDay(absence.to, now)];
  const count = `Count ${sayLength(absence)}`;
  const isIdle = absence.why === 'idle';
  return {
    question: isIdle
      ? `Still studying “${title}”? No activity since ${from}.`
      : `The timer for “${title}” did not count ${from} to ${to}, when the editor was closed or the computer was asleep.`,
    yes: isIdle ? 'Yes' : count,
    no: `${isIdle ? 'No, Stop' : 'Stop'} at ${from}`,
    count,
    detail: `not counted from ${from} on: ${isIdle ? 'no activity' : 'the editor was closed or the computer was asleep'}`,
  };
}

/** Returns the message for a timer that stops before its first minute. */
export function nothingStudiedText({ module: { title } }: TimerState): string {
  return `Timer stopped after less than a minute. Your notes on “${title}” were not changed.`;
}

/** Returns the length of an absence: "26 min". */
export function sayLength({ length }: Absence): string {
  return sayMilliseconds(length);
}

function sayMilliseconds(milliseconds: number): string {
  const minutes = wholeMinutes(milliseconds);
  return formatMinutes({ least: minutes, most: minutes });
}

const LONGEST_TITLE = 40;

function shortened(title: string): string {
  return title.length <= LONGEST_TITLE ? title : `${title.slice(0, LONGEST_TITLE - 1).trimEnd()}…`;
}
