import assert from 'node:assert/strict';
import { readDuration, sayDuration, showDuration } from '../client/src/duration';

describe('a duration', () => {
  for (const [least, most, shown, said] of [
    [1, 1, '1 min', '1 minute'],
    [45, 45, '45 min', '45 minutes'],
    [60, 60, '1 h', '1 hour'],
    [200, 200, '3 h 20 min', '3 hours 20 minutes'],
    [61, 61, '1 h 1 min', '1 hour 1 minute'],
    [10, 15, '10 to 15 min', '10 to 15 minutes'],
    [300, 360, '5 to 6 h', '5 to 6 hours'],
    [45, 90, '45 min to 1 h 30 min', '45 minutes to 1 hour 30 minutes'],
    [45, 60, '45 min to 1 h', '45 minutes to 1 hour'],
  ] as const) {
    it(`is shown as “${shown}” and said as “${said}”`, () => {
      assert.deepEqual([showDuration({ least, most }), sayDuration({ least, most })], [shown, said]);
    });
  }

  for (const [typed, minutes] of [
    ['45', 45],
    [' 45 min ', 45],
    ['90 minutes', 90],
    ['1 h', 60],
    ['1 h 30', 90],
    ['1h30min', 90],
    ['1.5 h', 90],
    ['1,5 hours', 90],
    ['2 hours 5 min', 125],
    ['', undefined],
    ['0', undefined],
    ['soon', undefined],
    ['1:30', undefined],
    ['-5', undefined],
    ['1.5 h 30', undefined],
    ['45 min or so', undefined],
  ] as const) {
    it(`typed as “${typed}” is ${minutes ?? 'none'}`, () => {
      assert.equal(readDuration(typed), minutes);
    });
  }

  it('is read as it is shown', () => {
    for (let minutes = 1; minutes <= 600; minutes++) {
      assert.equal(readDuration(showDuration({ least: minutes, most: minutes })), minutes);
    }
  });
});
