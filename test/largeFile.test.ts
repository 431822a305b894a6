import assert from 'node:assert/strict';
import { largestFile } from '../server/src/protocol/files';
import { Service } from '../server/src/service';

const uri = 'file:///notes.md';
const module = '### [Lab: Ports](https://ports.example/) (5 min)\n\n';
const title = '# Networks\n\n## Area 1: Routing\n\n';

describe('a file that is too large for notes', () => {
  it('is left alone, and read as soon as it is small enough', () => {
    const service = new Service();
    const lines = Math.ceil(largestFile / module.length);
    service.open(uri, 1, title + module.repeat(lines));
    assert.deepEqual([service.symbols(uri), service.diagnostics(uri)], [[], []]);
    const hover = { line: 4, character: 8 };
    service.change(uri, 2, [{ range: { start: hover, end: hover }, text: 'x' }]);
    assert.deepEqual([service.symbols(uri), service.hover(uri, hover)], [[], undefined]);
    assert.ok(service.explain(uri, hover));
    const rest = { start: { line: 6, character: 0 }, end: { line: 2 * lines + 9, character: 0 } };
    service.change(uri, 3, [{ range: rest, text: '' }]);
    assert.equal(service.reports.outline(uri)?.modules.length, 1);
  }).timeout(20_000);
});

describe('a file with more lines than a call can have arguments', () => {
  it('is read to its end', () => {
    const service = new Service();
    const items = 150_000;
    service.open(uri, 1, `${title}${module}${'-\n\n'.repeat(items)}`);
    assert.equal(service.diagnostics(uri).length, items);
  }).timeout(60_000);
});
