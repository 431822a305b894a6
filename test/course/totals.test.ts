import assert from 'node:assert/strict';
import { formatMinutes } from '../../server/src/course/progress/minutes';
import { totals } from '../../server/src/course/progress/times';
import { noSyllabus } from '../../server/src/course/syllabus/syllabus';
import { readNotes } from '../../server/src/notes/reading/read';

describe('totals', () => {
  function check(lines: string[], expected: string) {
    const { modules } = readNotes(
      `# N\n## Area 1\n### Beginner\n${lines.map((line) => `- [M](https://m.example/${line}) ${line}\n`).join('')}`,
    );
    const { spent, withoutTime, ...sums } = totals(modules, noSyllabus);
    assert.equal(
      `${sums.modules} modules, ${spent ? formatMinutes(spent) : 'unknown'}, ${withoutTime} without a time`,
      expected,
    );
  }

  it('add up what is known', () => check(['(10 min)', '(1 h)', '(time: )'], '3 modules, 1 h 10 min, 1 without a time'));
  it('keep ranges', () => check(['(10-20 min)', '(30 min)'], '2 modules, 40 to 50 min, 0 without a time'));
  it('do not count unknown times as 0', () => check(['(time: )'], '1 modules, unknown, 1 without a time'));
});

describe('minutes read', () => {
  const cases: [number, number, string][] = [
    [45, 45, '45 min'],
    [60, 60, '1 h'],
    [95, 95, '1 h 35 min'],
    [0, 0, '0 min'],
    [20, 30, '20 to 30 min'],
    [300, 360, '5 to 6 h'],
    [45, 90, '45 min to 1 h 30 min'],
    [0.5, 0.5, '1 min'],
    [29.7, 30.2, '30 min'],
  ];
  for (const [least, most, text] of cases) it(text, () => assert.equal(formatMinutes({ least, most }), text));
});
