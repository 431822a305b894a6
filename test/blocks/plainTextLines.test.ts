import assert from 'node:assert/strict';
import { readBlocks } from '../../server/src/blocks/blocks';
import { collectFromSections } from '../../server/src/blocks/collectFromSections';
import { plainTextLinesIn } from '../../server/src/blocks/plainTextLines';
import { cpuTime } from '../cpuTime';

describe('the lines of a paragraph', () => {
  it('are read in linear time, and may be more than a call may have arguments', () => {
    const blocks = readBlocks('a  \n'.repeat(150_000));
    const milliseconds = cpuTime(() => assert.equal(collectFromSections(blocks, plainTextLinesIn).length, 150_000));
    assert.ok(milliseconds < 4_000, `${milliseconds} ms`);
  });
});
