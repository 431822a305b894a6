import assert from 'node:assert/strict';
import { answering } from '../../server/src/lsp/connection/answer';

describe('the error boundary of requests', () => {
  const logged: string[] = [];
  const answer = answering({ error: (message) => logged.push(message) });
  beforeEach(() => {
    logged.length = 0;
  });

  it('returns results', async () => {
    assert.equal(
      answer('', () => 'ports'),
      'ports',
    );
    assert.equal(await answer('', async () => 'ports'), 'ports');
    assert.deepEqual(logged, []);
  });

  it('returns an empty result if a request throws or rejects', async () => {
    const fail = () => {
      throw new Error('no port');
    };
    assert.deepEqual(answer([], fail), []);
    assert.equal(await answer(null, async () => fail()), null);
    assert.deepEqual(
      logged.map((fault) => fault.split('\n')[0]),
      ['Error: no port', 'Error: no port'],
    );
  });

  it('logs an error once', () => {
    const fault = new Error('no port');
    for (let key = 0; key < 3; key++) {
      answer(null, () => {
        throw fault;
      });
    }
    assert.equal(logged.length, 1);
  });
});
