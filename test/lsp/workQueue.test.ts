import assert from 'node:assert/strict';
import { answering } from '../../server/src/lsp/connection/answer';
import { workQueue } from '../../server/src/lsp/scheduling/workQueue';

describe('a queue of work', () => {
  it('runs work in order, and continues after an error', async () => {
    const errors: string[] = [];
    const steps: string[] = [];
    const queue = workQueue(answering({ error: (says) => errors.push(says) }));
    queue.add(async () => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      steps.push('slow');
    });
    queue.add(() => {
      throw new Error('cannot be read');
    });
    queue.add(() => void steps.push('quick'));
    await queue.done();
    assert.deepEqual(steps, ['slow', 'quick']);
    assert.deepEqual(
      errors.map((says) => says.split('\n')[0]),
      ['Error: cannot be read'],
    );
  });
});
