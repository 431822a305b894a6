import assert from 'node:assert/strict';
import { fixedText } from '../../client/src/commands/findings/fixedText';

describe('the message after "fix all"', () => {
  for (const [count, times, expected] of [
    [1, 0, 'Fixed 1 problem.'],
    [5, 3, 'Fixed 5 problems, 3 of them with times from the syllabus.'],
    [2, 1, 'Fixed 2 problems, one of them with a time from the syllabus.'],
    [1, 1, 'Fixed 1 problem: inserted the time from the syllabus.'],
    [4, 4, 'Fixed 4 problems: inserted 4 times from the syllabus.'],
  ] as const)
    it(`is: ${expected}`, () => assert.equal(fixedText({ count, times }), expected));
});
