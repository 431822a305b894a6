import assert from 'node:assert/strict';
import { datedClock, labelledClock } from '../../server/src/notes/time/labelledClock';

function check(line: string, minutes: number | undefined) {
  assert.equal(labelledClock(line)?.minutes?.most, minutes, line);
}

describe('a label with hours and minutes', () => {
  it('is the time spent if it names a sum', () => {
    check('Total: 1:45', 105);
    check('Всего: 01:05', 65);
    check('**Gesamt:** 0:30 h', 30);
    check('Итого: 00:45', 45);
  });

  it('is the time between two times of day', () => {
    check('Time: 10:00 - 11:30', 90);
    check('⏱ Zeit: 9:15 bis 10:00 Uhr', 45);
    check('- **Tiempo**: 23:30 – 00:15', 45);
  });

  it('is none with a single time of day, or without a word for times', () => {
    check('Time: 10:30', undefined);
    check('Time spent: 2:15', undefined);
    check('Room: 10:30 - 11:30', undefined);
    check('Total: 45:30', undefined);
    check('Score: 3:15', undefined);
  });

  it('has the span of the amount', () => {
    const time = labelledClock('Total: 1:45');
    assert.deepEqual(time?.amount, { start: 7, end: 11 });
  });
});

describe('a date with two times of day', () => {
  it('has the time between them', () => {
    const minutes = (line: string) => datedClock(line)?.minutes?.most;
    assert.equal(minutes('14.04.2022 21:30 - 22:15:'), 45);
    assert.equal(minutes('13.04.2022 23:10 - 0:00'), 50);
    assert.equal(minutes('16.04.2022 A) 19:27 - 19:43'), 16);
    assert.equal(minutes('2024-05-06 (10:00–11:30)'), 90);
    assert.equal(minutes('2024-05-06 10:00'), undefined);
    assert.equal(minutes('Wires 10:00 - 11:30'), undefined);
  });
});
