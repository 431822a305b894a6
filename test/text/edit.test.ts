import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits, insertion, replacement } from '../../server/src/text/edit';
import { span } from '../../server/src/text/span';

describe('edits', () => {
  it('count in the text before, in whatever order they come', () => {
    const edits = [replacement(span(5, 9), 'two'), replacement(span(0, 4), 'one'), insertion(4, '!')];
    assert.equal(applyEdits('eins zwei', edits), 'one! two');
  });

  it('that overlap: the later one is dropped', () => {
    assert.equal(applyEdits('abcdef', [replacement(span(0, 4), 'X'), replacement(span(2, 6), 'Y')]), 'Xef');
  });

  it('touch nothing but their spans', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(), fc.nat(), fc.string(), (text, a, b, put) => {
        const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y) as [number, number];
        const after = applyEdits(text, [replacement(span(start, end), put)]);
        assert.ok(after.startsWith(text.slice(0, start)) && after.endsWith(text.slice(end)));
        assert.equal(after.length, text.length - (end - start) + put.length);
      }),
    );
  });
});
