import assert from 'node:assert/strict';
import { BUDGET_MS, withinBudget } from '../../server/src/lsp/scheduling/workBudget';
import { Service } from '../../server/src/service';
import { runToEnd } from '../../server/src/text/steps';

const uri = 'file:///notes.md';

describe('the time limit of a request', () => {
  it('counts only its own work, not work between its steps', () => {
    let now = 0;
    const spent: boolean[] = [];
    function* work(isOver: () => boolean): Generator<void, void> {
      for (let step = 0; step < 2; step++) {
        now += BUDGET_MS / 2;
        spent.push(isOver());
        yield;
      }
    }
    for (const _ of withinBudget(work, () => now)) now += 10 * BUDGET_MS;
    assert.deepEqual(spent, [false, true]);
  });

  it('keeps the findings so far, and does not limit the next request', () => {
    const service = new Service();
    service.open(uri, 1, `# Networks\n\n## Area 1: Routing\n\n${'- [Lab: Routes](https://net.example/)\n'.repeat(40)}`);
    const all = service.diagnostics(uri).length;
    let asked = 0;
    const some = runToEnd(service.diagnosticsInSteps(uri, () => ++asked > 10)).length;
    assert.ok(some > 0 && some < all, `${some} of ${all}`);
    assert.equal(runToEnd(service.diagnosticsInSteps(uri)).length, all);
  });

  it('stops a rule that searches without results', () => {
    const service = new Service();
    service.open(uri, 1, `# Networks\n\n## Area 1: Routing\n\n${'```sh\ndocker ps\n```\n\n'.repeat(300)}`);
    let asked = 0;
    runToEnd(service.diagnosticsInSteps(uri, () => ++asked > Number.POSITIVE_INFINITY));
    assert.ok(asked > 4 * 300, `asked ${asked} times`);
    let askedUntilOver = 0;
    runToEnd(service.diagnosticsInSteps(uri, () => ++askedUntilOver > 100));
    assert.ok(askedUntilOver < 110, `asked ${askedUntilOver} times`);
  });
});
