import assert from 'node:assert/strict';
import { NARROW_ROW, wrapped } from '../../../client/src/recall/wrapped';

describe('a line of notes in a list', () => {
  it('is a single row if it fits', () =>
    assert.deepEqual(wrapped('A packet  has a head.', NARROW_ROW), ['A packet  has a head.']));
  it('is wrapped into visible rows without losing words', () => {
    const line = Array.from({ length: 60 }, (_, n) => `word${n}`).join(' ');
    const rows = wrapped(line, NARROW_ROW);
    assert.ok(rows.every((row) => row.length <= 48));
    assert.equal(rows.join(' '), line);
  });
  it('leaves space in the first row', () =>
    assert.deepEqual(wrapped('A letter has a head and a tail.', 20, 10), ['A letter', 'has a head and a', 'tail.']));
  it('is wrapped between full-width characters', () => {
    assert.deepEqual(wrapped('网'.repeat(50), NARROW_ROW), ['网'.repeat(24), '网'.repeat(24), '网'.repeat(2)]);
  });
  it('keeps every word of a long paragraph', () => {
    const paragraph = 'word '.repeat(500).trim();
    assert.equal(wrapped(paragraph, NARROW_ROW).join(' '), paragraph);
  });
  it('cuts a word that is wider than a row', () => {
    const address = `https://example.org/${'a'.repeat(100)}`;
    const rows = wrapped(`See ${address} first`, NARROW_ROW);
    assert.deepEqual(
      rows.map((row) => row.length <= 48),
      rows.map(() => true),
    );
    assert.equal(rows.join('').replaceAll(' ', ''), `See${address}first`);
  });
  it('shows icon codes as text', () => assert.deepEqual(wrapped('`echo $(date)`', NARROW_ROW), ['`echo \\$(date)`']));
});
