import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  afterActivity,
  counting,
  paused,
  pausedBefore,
  resumed,
  started,
  studied,
  type TimerState,
  updated,
  wholeMinutes,
} from '../../../client/src/timer/state';
import { timerText } from '../../../client/src/timer/timerText';

const minute = 60_000;
const module = { uri: 'file:///notes.md', title: 'Lab: Routes' };

/** Returns the state of a timer after a day such as "9:00 start, 9:20 type, 9:30 pause". It is updated each minute, except during sleep. */
function timerAfter(day: string, longestQuiet = 30): TimerState {
  let state: TimerState | undefined;
  let isAsleep = false;
  for (const event of day.split(', ')) {
    const [time = '', what = ''] = event.split(' ');
    const now = momentOf(time);
    while (state && !isAsleep && state.seenAt + minute < now) {
      state = updated(state, state.seenAt + minute, longestQuiet * minute);
    }
    isAsleep = what === 'sleep';
    state = happened(state, what, now, longestQuiet * minute);
  }
  assert.ok(state);
  return state;
}

function happened(state: TimerState | undefined, what: string, now: number, longestQuiet: number): TimerState {
  if (what === 'start' || !state) return started(module, now);
  switch (what) {
    case 'type':
      return afterActivity(state, now, longestQuiet);
    case 'pause':
      return paused(state, now, longestQuiet);
    case 'resume':
      return resumed(state, now);
    case 'yes':
    case 'no': {
      const asked = afterActivity(state, now, longestQuiet);
      const absence = asked.absences.at(-1);
      assert.ok(absence, 'there is an absence to be asked about');
      return what === 'yes' ? counting(asked, absence) : pausedBefore(asked, absence);
    }
    default:
      return updated(state, now, longestQuiet);
  }
}

function momentOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return new Date(2026, 11, 9, hours, minutes).getTime();
}

describe('the timer', () => {
  const check = (what: string, day: string, expected: string, longestQuiet?: number) => {
    it(`${what}: ${day}`, () => {
      const state = timerAfter(day, longestQuiet);
      const left = state.absences.map(({ why, length }) => `${wholeMinutes(length)} ${why}`);
      const paused = timerText(state).warns ? ['waits'] : [];
      assert.equal([`${wholeMinutes(studied(state))}`, ...paused, ...left].join(', '), expected);
    });
  };

  check('starts at zero', '9:00 start', '0');
  check('counts the elapsed time', '9:00 start, 9:12 look', '12');
  check('counts inactivity below the limit', '9:00 start, 9:29 look', '29');
  check('does not count a pause', '9:00 start, 9:10 pause, 9:50 look', '10, waits');
  check('continues after a pause', '9:00 start, 9:10 pause, 9:50 resume, 10:00 look', '20');
  check('can be paused for hours', '9:00 start, 9:10 pause, 19:00 resume, 19:05 look', '15');

  check('asks after 30 minutes of inactivity, and does not count them', '9:00 start, 9:30 look', '0, waits, 30 idle');
  check('keeps the time before the inactivity', '9:00 start, 9:10 type, 9:20 type, 9:50 look', '20, waits, 30 idle');
  check('counts the inactivity if the user confirms it', '9:00 start, 9:30 yes, 9:35 look', '35');
  check('counts until the answer, even if it is late', '9:00 start, 9:50 yes', '50');
  check('asks again after the next inactivity', '9:00 start, 9:30 yes, 9:59 look, 10:00 look', '30, waits, 30 idle');
  check('continues without an answer when the user is active again', '9:00 start, 9:40 type, 9:50 look', '10, 40 idle');
  check('counts the omitted time if the user confirms it later', '9:00 start, 9:40 type, 9:50 yes', '50');
  check(
    'pauses at the start of the inactivity if the user does not confirm it',
    '9:00 start, 9:10 type, 9:50 type, 9:55 no',
    '10, waits',
  );
  check('omits two absences', '9:00 start, 9:30 look, 9:31 type, 10:10 type', '0, 31 idle, 39 idle');
  check(
    'counts only the second absence if the user confirms it',
    '9:00 start, 9:30 look, 9:31 type, 10:10 type, 10:15 yes',
    '44, 31 idle',
  );
  check('ends an absence when it is paused', '9:00 start, 9:40 pause, 9:50 look', '0, waits, 40 idle');
  check('asks after the minutes in the settings', '9:00 start, 9:10 look', '0, waits, 10 idle', 10);
  check('never asks if the settings turn the question off', '9:00 start, 15:00 look', '360', Number.POSITIVE_INFINITY);

  check('does not count sleep', '9:00 start, 9:10 sleep, 17:00 look', '10, 470 away');
  check('continues after sleep', '9:00 start, 9:10 sleep, 17:00 look, 17:05 look', '15, 470 away');
  check('counts sleep if the user confirms it', '9:00 start, 9:10 sleep, 9:30 yes', '30');
  check('asks once if sleep follows inactivity', '9:00 start, 9:35 sleep, 17:00 look, 17:05 look', '5, 35 idle');
  check('does not ask about sleep while it is paused', '9:00 start, 9:10 pause, 9:10 sleep, 17:00 look', '10, waits');
  check('counts a short gap, such as a reload', '9:00 start, 9:10 sleep, 9:12 look', '12');

  it('ignores changes of the system clock into the past', () => {
    const state = updated(timerAfter('9:00 start, 9:10 look'), momentOf('8:00'), 30 * minute);
    assert.equal(studied(updated(state, momentOf('8:02'), 30 * minute)), 12 * minute);
  });

  it('never shows more than the elapsed time, and can be serialized', () => {
    const event = fc.tuple(
      fc.constantFrom('look', 'type', 'pause', 'resume', 'sleep'),
      fc.integer({ min: 0, max: 90 }),
    );
    fc.assert(
      fc.property(fc.array(event, { maxLength: 12 }), (events) => {
        let at = 0;
        const day = events.map(([what, wait]) => {
          at += wait;
          return `${Math.floor(at / 60)}:${at % 60} ${what}`;
        });
        const state = timerAfter(['0:00 start', ...day].join(', '));
        assert.ok(studied(state) >= 0);
        const left = state.absences.reduce((sum, { length }) => sum + length, 0);
        assert.ok(studied(state) + left <= at * minute);
        assert.deepEqual(JSON.parse(JSON.stringify(state)), state);
      }),
    );
  });
});
