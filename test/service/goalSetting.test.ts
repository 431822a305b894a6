import assert from 'node:assert/strict';
import { formatDay } from '../../server/src/course/days/day';
import type { BadSetting } from '../../server/src/service/settings/badSetting';
import { readGoal } from '../../server/src/service/settings/goalSetting';

describe('the setting of a goal', () => {
  for (const [what, value, says] of [
    ['nothing', undefined, ''],
    ['null, which editors send for a missing value', null, ''],
    [
      'levels with their names in settings and in notes',
      {
        by: '2026-12-09',
        reach: [{ areas: 2, levels: ['beginner', 'Bring it together', 'expert', 'Beginner Level'] }],
      },
      'by 2026-12-09: 2 (beginner, together, Expert)',
    ],
    [
      'several areas with levels',
      {
        by: '2026-12-09',
        reach: [
          { areas: ['Docker', 'Cloud'], levels: ['beginner'] },
          { areas: 1, levels: ['together'] },
        ],
      },
      'by 2026-12-09: Docker, Cloud (beginner); 1 (together)',
    ],
    ['a text', 'soon', 'studyNotes.goal must be an object with “by”'],
    ['the whole course', { by: '2026-12-09' }, 'by 2026-12-09: everything'],
    ['whole areas', { by: '2026-12-09', reach: [{ areas: ['Docker'] }] }, 'by 2026-12-09: Docker (everything)'],
    ['no areas', { by: '2026-12-09', reach: [] }, 'studyNotes.goal.reach must be a list of areas with levels'],
    [
      'without a day, and with half an area',
      { reach: [{ areas: 1.5, levels: ['beginner'] }] },
      'studyNotes.goal.by must be a day such as "2026-12-09"; studyNotes.goal.reach[0].areas must be a number of areas or a list of area titles',
    ],
    [
      'an invalid day, and no level',
      { by: '2026-02-30', reach: [{ areas: ['Docker'], levels: [] }] },
      'studyNotes.goal.by must be a day such as "2026-12-09"; studyNotes.goal.reach[0].levels must be a list of levels: beginner, intermediate, together, Expert',
    ],
    [
      'too many entries',
      { by: '2026-12-09', reach: Array.from({ length: 101 }, () => ({ areas: 1, levels: ['beginner'] })) },
      'studyNotes.goal.reach must not exceed 100 entries',
    ],
    [
      'too many areas',
      { by: '2026-12-09', reach: [{ areas: Array.from({ length: 101 }, () => 'Docker'), levels: ['beginner'] }] },
      'studyNotes.goal.reach[0].areas must be a number of areas or a list of area titles',
    ],
    [
      'an entry that is not an object',
      { by: '2026-12-09', reach: [{ areas: 1, levels: ['beginner'] }, 7] },
      'studyNotes.goal.reach[1].areas must be a number of areas or a list of area titles',
    ],
  ] as const) {
    it(`is read or rejected: ${what}`, () => {
      const bad: BadSetting[] = [];
      const goal = readGoal(value, ['Expert'], bad);
      const steps = goal?.steps?.map(
        ({ areas, levels = ['everything'] }) => `${[areas].flat().join(', ')} (${levels.join(', ')})`,
      ) ?? ['everything'];
      const said = goal ? `by ${formatDay(goal.by)}: ${steps.join('; ')}` : '';
      assert.equal(said || bad.map(({ name, reason }) => `${name} ${reason}`).join('; '), says);
      assert.ok(!goal || bad.length === 0);
    });
  }
});
