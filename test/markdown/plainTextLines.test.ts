import assert from 'node:assert/strict';
import { plainTextLinesIn } from '../../server/src/markdown/lines/plainTextLines';
import { readBlocks } from '../../server/src/markdown/sections/blocks';
import { collectFromSections } from '../../server/src/markdown/sections/collectFromSections';
import { cpuTime } from '../cpuTime';

describe('the lines of a paragraph', () => {
  it('are read in linear time, even if there are more than the arguments of a call can be', () => {
    const blocks = readBlocks('a  \n'.repeat(150_000));
    const milliseconds = cpuTime(() => assert.equal(collectFromSections(blocks, plainTextLinesIn).length, 150_000));
    assert.ok(milliseconds < 4_000, `${milliseconds} ms`);
  });
});
