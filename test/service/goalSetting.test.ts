import assert from 'node:assert/strict';
import { formatDay } from '../../server/src/course/days/day';
import type { BadSetting } from '../../server/src/service/settings/badSetting';
import { readGoal } from '../../server/src/service/settings/goalSetting';

describe('the setting of a goal', () => {
  for (const [what, value, says] of [
    ['nothing', undefined, ''],
    ['nothing that an editor sends', null, ''],
    [
      'levels as settings know them and as notes say them',
      {
        by: '2026-12-09',
        reach: [{ areas: 2, levels: ['beginner', 'Bring it together', 'expert', 'Beginner Level'] }],
      },
      'by 2026-12-09: 2 (beginner, together, Expert)',
    ],
    [
      'several steps',
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
    ['all of the course by a day', { by: '2026-12-09' }, 'by 2026-12-09: everything'],
    ['whole areas', { by: '2026-12-09', reach: [{ areas: ['Docker'] }] }, 'by 2026-12-09: Docker (everything)'],
    ['no areas', { by: '2026-12-09', reach: [] }, 'studyNotes.goal.reach must be a list of areas with levels'],
    [
      'no day, and a half area',
      { reach: [{ areas: 1.5, levels: ['beginner'] }] },
      'studyNotes.goal.by must be a day such as "2026-12-09"; studyNotes.goal.reach[0].areas must be a number of areas or a list of area titles',
    ],
    [
      'a day that no month has, and no level',
      { by: '2026-02-30', reach: [{ areas: ['Docker'], levels: [] }] },
      'studyNotes.goal.by must be a day such as "2026-12-09"; studyNotes.goal.reach[0].levels must be a list of levels: beginner, intermediate, together, Expert',
    ],
    [
      'more steps than anyone has',
      { by: '2026-12-09', reach: Array.from({ length: 101 }, () => ({ areas: 1, levels: ['beginner'] })) },
      'studyNotes.goal.reach must not exceed 100 entries',
    ],
    [
      'more areas than anyone has',
      { by: '2026-12-09', reach: [{ areas: Array.from({ length: 101 }, () => 'Docker'), levels: ['beginner'] }] },
      'studyNotes.goal.reach[0].areas must be a number of areas or a list of area titles',
    ],
    [
      'a step that is none',
      { by: '2026-12-09', reach: [{ areas: 1, levels: ['beginner'] }, 7] },
      'studyNotes.goal.reach[1].areas must be a number of areas or a list of area titles',
    ],
  ] as const) {
    it(`can be ${what}`, () => {
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
