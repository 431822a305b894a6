import assert from 'node:assert/strict';
import { readCsv } from '../../server/src/text/readCsv';

describe('a quote that is never closed', () => {
  it('holds all that is left, however long that is', () => {
    const rest = 'a'.repeat(20_000_000);
    assert.deepEqual(readCsv(`date\n"${rest}`), [['date'], [rest]]);
  });
});
