import assert from 'node:assert/strict';
import { readBlocks } from '../../server/src/blocks/blocks';
import { foundIn } from '../../server/src/blocks/foundIn';
import { spokenLinesIn } from '../../server/src/blocks/spokenLines';
import { cpuTime } from '../cpuTime';

describe('the lines of a paragraph', () => {
  it('are read in linear time, and may be more than a call may have arguments', () => {
    const blocks = readBlocks('a  \n'.repeat(150_000));
    const milliseconds = cpuTime(() => assert.equal(foundIn(blocks, spokenLinesIn).length, 150_000));
    assert.ok(milliseconds < 4_000, `${milliseconds} ms`);
  });
});
