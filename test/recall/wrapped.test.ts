import assert from 'node:assert/strict';
import { wrapped } from '../../client/src/recall/wrapped';

describe('a line of notes in a list', () => {
  it('stays one row where it fits', () =>
    assert.deepEqual(wrapped('A packet  has a head.'), ['A packet  has a head.']));
  it('becomes rows that can be seen, and loses no word', () => {
    const line = Array.from({ length: 60 }, (_, n) => `word${n}`).join(' ');
    const rows = wrapped(line);
    assert.ok(rows.every((row) => row.length <= 80));
    assert.equal(rows.join(' '), line);
  });
  it('breaks between signs that are twice as wide', () => {
    assert.deepEqual(wrapped('网'.repeat(50)), ['网'.repeat(40), '网'.repeat(10)]);
  });
  it('ends before the list is full', () => assert.equal(wrapped('word '.repeat(500)).at(-1), '…'));
  it('shows what a shell runs, and no icon', () => assert.deepEqual(wrapped('`echo $(date)`'), ['`echo \\$(date)`']));
});
