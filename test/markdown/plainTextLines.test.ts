import assert from 'node:assert/strict';
import { plainTextLinesIn } from '../../server/src/markdown/lines/plainTextLines';
import { readBlocks } from '../../server/src/markdown/sections/blocks';
import { collectFromSections } from '../../server/src/markdown/sections/collectFromSections';
import { cpuTime } from '../cpuTime';

describe('the lines of a paragraph', () => {
  it('are read in linear time, in the longest paragraph that is read', () => {
    const blocks = readBlocks('a  \n'.repeat(12_000));
    const milliseconds = cpuTime(() => assert.equal(collectFromSections(blocks, plainTextLinesIn).length, 12_000));
    assert.ok(milliseconds < 400, `${milliseconds} ms`);
  });
});
