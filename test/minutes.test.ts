import assert from 'node:assert/strict';
import { readMinutes, sayMinutes } from '../client/src/minutes';

describe('minutes', () => {
  for (const [least, most, said] of [
    [1, 1, '1 minute'],
    [45, 45, '45 minutes'],
    [60, 60, '1 hour'],
    [61, 61, '1 hour 1 minute'],
    [200, 200, '3 hours 20 minutes'],
    [10, 15, '10 to 15 minutes'],
    [300, 360, '5 to 6 hours'],
  ] as const) {
    it(`are said as “${said}”`, () => {
      assert.equal(sayMinutes({ least, most }), said);
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
    ['half an hour', 30],
    ['2 hours 5 min', 125],
    ['', undefined],
    ['0', undefined],
    ['soon', undefined],
    ['1:30', undefined],
    ['-5', undefined],
    ['5-6 h', undefined],
    ['45 min or so', undefined],
    ['45) (30', undefined],
  ] as const) {
    it(`typed as “${typed}” are ${minutes ?? 'none'}`, () => {
      assert.equal(readMinutes(typed), minutes);
    });
  }
});
