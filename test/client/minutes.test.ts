import assert from 'node:assert/strict';
import { readMinutes } from '../../client/src/text/minutes';
import { formatRoughly, formatShort, sayMinutes } from '../../server/src/course/progress/minutes';

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
    it(`are formatted as “${said}”`, () => {
      assert.equal(sayMinutes({ least, most }), said);
    });
  }

  for (const [least, most, short] of [
    [45, 45, '45m'],
    [60, 60, '1h'],
    [65, 65, '1h05'],
    [81, 81, '1h21'],
    [725, 725, '12h05'],
    [20, 30, '20-30m'],
    [300, 360, '5-6h'],
    [45, 90, '45m-1h30'],
    [80, 85, '1h20-1h25'],
  ] as const) {
    it(`fit into a narrow column as “${short}”`, () => assert.equal(formatShort({ least, most }), short));
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

  for (const [least, most, said] of [
    [12, 12, 'about 12 min'],
    [48, 67, 'about 50 min to 1 h 5 min'],
    [7.2, 11.4, 'about 8 to 12 min'],
    [58, 61, 'about 1 h'],
    [148, 192, 'about 2 h 30 min to 3 h 10 min'],
  ] as const) {
    it(`of a forecast from ${least} to ${most} are “${said}”`, () => {
      assert.equal(formatRoughly({ least, most }), said);
    });
  }
});
