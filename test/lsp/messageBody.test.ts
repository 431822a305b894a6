import assert from 'node:assert/strict';
import fc from 'fast-check';
import { bodyOf } from '../../server/src/lsp/connection/messageBody';

describe('the body of a message', () => {
  it('is its JSON, whatever parts of it were written before', () => {
    const long = fc.string({ unit: 'grapheme', minLength: 400, maxLength: 600 }).map((name) => ({ name, kind: 1 }));
    const part = fc.oneof(fc.jsonValue(), long, fc.constantFrom(undefined, { detail: undefined }));
    fc.assert(
      fc.property(fc.array(part), fc.array(part), (some, others) => {
        check({ id: 1, result: some });
        check({ id: 2, result: [...others, ...some, ...some] });
      }),
      { numRuns: 50 },
    );
  });

  it('is its JSON where it is no list, or no answer', () => {
    check({ id: 1, result: null });
    check({ id: 'a', result: { items: [] } });
    check({ id: 2, error: { code: -32601, message: 'not handled' } });
    check({ method: 'exit' });
  });

  function check(message: object) {
    const whole = { jsonrpc: '2.0', ...message };
    assert.equal(bodyOf(whole).toString(), JSON.stringify(whole));
  }
});
