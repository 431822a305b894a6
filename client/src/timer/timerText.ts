import { t } from '@vscode/l10n';
import { formatMinutes, sayMinutes } from '../../../server/src/course/progress/minutes';
import { escapeIcons } from '../text/escapeIcons';
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
  const said = sayMinutes({ least: minutes, most: minutes });
  return {
    label: `$(${how ? 'debug-pause' : 'watch'}) ${studiedTime(state)} · ${escapeIcons(shortened(title))}`,
    tooltip: tooltipText(how, title, studiedTime(state)),
    spoken: spokenText(how, said, title),
    warns: how !== undefined,
  };
}

function tooltipText(how: 'paused' | 'inactive' | undefined, title: string, time: string): string {
  if (how === 'paused') return t('{0}: {1}, paused. Select to resume, stop or discard the timer.', title, time);
  if (how === 'inactive') return t('{0}: {1}, inactive. Select to pause, stop or discard the timer.', title, time);
  return t('{0}: {1}. Select to pause, stop or discard the timer.', title, time);
}

function spokenText(how: 'paused' | 'inactive' | undefined, time: string, title: string): string {
  if (how === 'paused') return t('Study timer, paused: {0}, {1}', time, title);
  return how === 'inactive'
    ? t('Study timer, inactive: {0}, {1}', time, title)
    : t('Study timer: {0}, {1}', time, title);
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
  const count = t({
    message: 'Count {0}',
    args: [formatLength(absence)],
    comment: 'Button. {0} is a duration, such as “26 min”',
  });
  const isIdle = absence.why === 'idle';
  return {
    question: isIdle
      ? t('Still studying “{0}”? No activity since {1}.', title, from)
      : t(
          'The timer for “{0}” did not count {1} to {2}, when the editor was closed or the computer was asleep.',
          title,
          from,
          to,
        ),
    yes: isIdle ? t('Yes') : count,
    no: t({
      message: 'Stop and Count Until {0}',
      args: [from],
      comment: 'Button. {0} is a time, such as “18:00” or “2026-12-09 18:00”',
    }),
    count,
    detail: isIdle
      ? t('not counted from {0} on: no activity', from)
      : t('not counted from {0} on: the editor was closed or the computer was asleep', from),
  };
}

/** Returns the message for a timer that stops before its first minute. */
export function nothingStudiedText({ module: { title } }: TimerState): string {
  return t('Timer stopped after less than a minute. Your notes on “{0}” were not changed.', title);
}

/** Returns the length of an absence: "26 min". */
export function formatLength({ length }: Absence): string {
  return sayMilliseconds(length);
}

function sayMilliseconds(milliseconds: number): string {
  const minutes = wholeMinutes(milliseconds);
  return formatMinutes({ least: minutes, most: minutes });
}

const MAX_TITLE_LENGTH = 40;

function shortened(title: string): string {
  return title.length <= MAX_TITLE_LENGTH ? title : `${title.slice(0, MAX_TITLE_LENGTH - 1).trimEnd()}…`;
}
