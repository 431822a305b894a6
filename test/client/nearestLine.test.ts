import assert from 'node:assert/strict';
import { nearestLine } from '../../client/src/commands/edits/nearestLine';

describe('the nearest line with a text', () => {
  for (const [lines, near, expected] of [
    ['a b a', 0, 0],
    ['a b a', 2, 2],
    ['a b b b a', 3, 4],
    ['x x x a', 0, 3],
    ['x x', 0, undefined],
    ['', 5, undefined],
  ] as const) {
    it(`is ${expected} for “a” near ${near} in “${lines}”`, () =>
      assert.equal(nearestLine(lines.split(' '), 'a', near), expected));
  }
});
