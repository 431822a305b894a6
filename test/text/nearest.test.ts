import assert from 'node:assert/strict';
import fc from 'fast-check';
import { distance, isOneTypo } from '../../server/src/text/nearest';

describe('one typing error', () => {
  it('has a distance of one', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
    fc.assert(
      fc.property(word, word, (one, other) => {
        assert.equal(isOneTypo(one, other), distance(one, other) === 1);
      }),
      { numRuns: 3000 },
    );
  });
});
