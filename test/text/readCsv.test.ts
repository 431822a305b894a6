import assert from 'node:assert/strict';
import { readCsv } from '../../server/src/text/csv';

describe('a quote that is never closed', () => {
  it('contains the rest of the text, of any length', () => {
    const rest = 'a'.repeat(20_000_000);
    assert.deepEqual(readCsv(`date\n"${rest}`), [['date'], [rest]]);
  });
});

describe('a table of a few megabytes', () => {
  it('has no rows for empty lines', () => {
    for (const end of ['\r', '\n', '\r\n'])
      assert.deepEqual(readCsv(`a${end.repeat(2_000_000)}b,`), [['a'], ['b', '']]);
    assert.deepEqual(readCsv('\uFEFF\n\n'), []);
    assert.deepEqual(readCsv('a,\n,b\n""\n'), [['a', ''], ['', 'b'], ['']]);
  });

  it('has at most 100,000 rows', () => assert.equal(readCsv('a\n'.repeat(1_000_000)).length, 100_000));
});
