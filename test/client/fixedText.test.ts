import assert from 'node:assert/strict';
import { fixedText } from '../../client/src/commands/findings/fixedText';

describe('what "fix all" did', () => {
  for (const [count, times, expected] of [
    [1, 0, 'Fixed 1 problem.'],
    [5, 3, 'Fixed 5 problems. 3 of them are times of the syllabus.'],
    [2, 1, 'Fixed 2 problems. 1 of them is a time of the syllabus.'],
    [1, 1, 'Fixed 1 problem: wrote the time of the syllabus.'],
    [4, 4, 'Fixed 4 problems: wrote 4 times of the syllabus.'],
  ] as const)
    it(`is said: ${expected}`, () => assert.equal(fixedText({ count, times }), expected));
});
