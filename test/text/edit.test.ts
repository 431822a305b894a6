import assert from 'node:assert/strict';
import fc from 'fast-check';
import { composeEdits } from '../../server/src/text/composeEdits';
import { applyEdits, type Edit, insertion, joined, narrowed, replacement } from '../../server/src/text/edit';
import { span } from '../../server/src/text/span';

describe('edits', () => {
  it('refer to the text before the edits, in any order', () => {
    const edits = [replacement(span(5, 9), 'two'), replacement(span(0, 4), 'one'), insertion(4, '!')];
    assert.equal(applyEdits('eins zwei', edits), 'one! two');
  });

  it('that overlap are dropped, except the first', () => {
    assert.equal(applyEdits('abcdef', [replacement(span(0, 4), 'X'), replacement(span(2, 6), 'Y')]), 'Xef');
  });

  it('have the same result when they are narrowed', () => {
    const texts = fc.string({ unit: fc.constantFrom('a', 'b', '\r', '\n'), maxLength: 8 });
    fc.assert(
      fc.property(texts, texts, texts, texts, (before, replaced, behind, put) => {
        const text = before + replaced + behind;
        const edit = replacement(span(before.length, before.length + replaced.length), put);
        const less = narrowed(text, edit);
        assert.equal(applyEdits(text, less ? [less] : []), applyEdits(text, [edit]));
        assert.ok(less || replaced === put);
      }),
    );
  });

  it('touch only their spans', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(), fc.nat(), fc.string(), (text, a, b, put) => {
        const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y) as [number, number];
        const after = applyEdits(text, [replacement(span(start, end), put)]);
        assert.ok(after.startsWith(text.slice(0, start)) && after.endsWith(text.slice(end)));
        assert.equal(after.length, text.length - (end - start) + put.length);
      }),
    );
  });

  it('have the same result when they are joined into one', () => {
    const edits = (length: number) =>
      fc.array(fc.tuple(fc.nat(length), fc.nat(length), fc.string({ maxLength: 3 })), { maxLength: 4 }).map(apart);
    fc.assert(
      fc.property(
        fc.string().chain((text) => edits(text.length).map((some) => ({ text, some }))),
        ({ text, some }) => assert.equal(applyEdits(text, [joined(text, some)]), applyEdits(text, some)),
      ),
    );
  });

  it('have the same result when they are composed as when they are applied one after the other', () => {
    const edits = (length: number) =>
      fc.array(fc.tuple(fc.nat(length), fc.nat(length), fc.string({ maxLength: 3 })), { maxLength: 4 }).map(apart);
    const texts = fc.string().chain((text) =>
      edits(text.length).chain((first) => {
        const between = applyEdits(text, first);
        return edits(between.length).map((second) => ({ text, first, between, second }));
      }),
    );
    fc.assert(
      fc.property(texts, ({ text, first, between, second }) => {
        assert.equal(applyEdits(text, composeEdits(first, second)), applyEdits(between, second));
      }),
    );
  });

  it('do not change text that neither changes when they are composed', () => {
    const first = [replacement(span(0, 4), 'one'), insertion(9, '!')];
    const second = [insertion(4, 'and '), replacement(span(8, 9), '')];
    assert.deepEqual(composeEdits(first, second), [replacement(span(0, 4), 'one'), insertion(5, 'and ')]);
  });
});

/** Returns edits that do not overlap. */
function apart(drawn: readonly [number, number, string][]): Edit[] {
  const edits = drawn.map(([a, b, text]) => replacement(span(Math.min(a, b), Math.max(a, b)), text));
  return edits.filter(({ span: own }, n) =>
    edits.slice(0, n).every((other) => other.span.end < own.start || own.end < other.span.start),
  );
}
