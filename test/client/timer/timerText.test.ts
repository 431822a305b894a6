import assert from 'node:assert/strict';
import { type Absence, started, type TimerState } from '../../../client/src/timer/state';
import { absenceText, timerText } from '../../../client/src/timer/timerText';

const minute = 60_000;
const six = new Date(2026, 11, 9, 18, 0).getTime();
const idle: Absence = { why: 'idle', from: six, to: six + 30 * minute, isOver: false, length: 30 * minute, before: 0 };
const running = started({ uri: 'file:///notes.md', title: 'Lab: Routes' }, six);

describe('the status bar', () => {
  const check = (what: string, change: Partial<TimerState>, label: string, spoken: string) => {
    it(`shows ${what}`, () => {
      const text = timerText({ ...running, ...change });
      assert.deepEqual([text.label, text.spoken], [label, spoken]);
      assert.equal(text.warns, label.startsWith('$(debug-pause)'));
    });
  };

  check('the first minute', {}, '$(watch) 0 min · Lab: Routes', 'Study timer: 0 minutes, Lab: Routes');
  check(
    'the time with and without activity',
    { counted: 64 * minute, quiet: 10.6 * minute },
    '$(watch) 1 h 15 min · Lab: Routes',
    'Study timer: 1 hour 15 minutes, Lab: Routes',
  );
  check(
    'that the timer is paused',
    { counted: 12 * minute, isPaused: true },
    '$(debug-pause) 12 min · Lab: Routes',
    'Study timer, paused: 12 minutes, Lab: Routes',
  );
  check(
    'that the user is inactive',
    { absences: [idle] },
    '$(debug-pause) 0 min · Lab: Routes',
    'Study timer, inactive: 0 minutes, Lab: Routes',
  );
  check(
    'that the user is active again',
    { absences: [{ ...idle, isOver: true }] },
    '$(watch) 0 min · Lab: Routes',
    'Study timer: 0 minutes, Lab: Routes',
  );
  check(
    'the start of a long title',
    { module: { uri: 'file:///notes.md', title: 'Reading: What every programmer should know about memory' } },
    '$(watch) 0 min · Reading: What every programmer should k…',
    'Study timer: 0 minutes, Reading: What every programmer should know about memory',
  );
  check(
    'a title with the syntax of an icon as text',
    { module: { uri: 'file:///notes.md', title: 'Lab: $(date)' } },
    '$(watch) 0 min · Lab: \\$(date)',
    'Study timer: 0 minutes, Lab: $(date)',
  );
});

describe('the question about an absence', () => {
  it('asks whether the time counts', () => {
    const { question, yes, no, count } = absenceText(running, idle, six + 31 * minute);
    assert.equal(question, 'Still studying “Lab: Routes”? No activity since 18:00.');
    assert.deepEqual([yes, no, count], ['Yes', 'Stop and Count Until 18:00', 'Count 30 min']);
  });

  it('shows that a time was yesterday', () => {
    const night: Absence = { ...idle, why: 'away', to: six + 15 * 60 * minute, isOver: true, length: 900 * minute };
    const { question, yes, no } = absenceText(running, night, six + 15 * 60 * minute);
    assert.equal(
      question,
      'The timer for “Lab: Routes” did not count 2026-12-09 18:00 to 09:00, when the editor was closed or the computer was asleep.',
    );
    assert.deepEqual([yes, no], ['Count 15 h', 'Stop and Count Until 2026-12-09 18:00']);
  });
});
