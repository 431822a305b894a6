import assert from 'node:assert/strict';
import { titleLinesOf } from '../../server/src/markdown/lines/titleLine';
import { readBlocks } from '../../server/src/markdown/sections/blocks';
import type { Section } from '../../server/src/markdown/sections/section';
import { slice } from '../../server/src/text/span';

describe('a line of a paragraph', () => {
  it('has only the marks of its own wiki links', () => {
    const text = '[[a]]\n[[b|c]] d\ne\n';
    const lines = titleLinesOf(readBlocks(text).sections[0] as Section);
    const marksOf = (key: 'unseen' | 'markup') => lines.map((line) => line[key].map((span) => slice(text, span)));
    const marks = [['[[', ']]'], ['[[b|', ']]'], []];
    assert.deepEqual([marksOf('unseen'), marksOf('markup')], [marks, marks]);
  });
});
