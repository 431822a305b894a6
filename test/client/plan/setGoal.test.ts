import assert from 'node:assert/strict';
import { typedDay, usualDays } from '../../../client/src/plan/goalDays';
import { goalSetting } from '../../../client/src/plan/goalSetting';
import type { GoalPart } from '../../../server/src/protocol/plan';

const left = { modules: 2, time: { least: 120, most: 120 }, withoutTime: 0 };

const part = (area?: string, level?: string): GoalPart => ({
  ...(area !== undefined && { area }),
  ...(level !== undefined && { level }),
  left,
  modules: [],
});

describe('the setting of a goal that was selected', () => {
  const docker = [part('Docker', 'beginner'), part('Docker', 'intermediate')] as const;
  const web = [part('Web', 'beginner'), part('Web', 'intermediate')] as const;
  const data = part('Data');
  const all = [...docker, ...web, data];
  const check = (selected: readonly GoalPart[], reach: unknown) =>
    assert.deepEqual(goalSetting(selected, all, '2026-12-09'), { by: '2026-12-09', ...(reach ? { reach } : {}) });

  it('names nothing if everything was selected, or a part outside of areas', () => {
    check(all, undefined);
    assert.deepEqual(goalSetting([part()], [part(), data], '2026-12-09'), { by: '2026-12-09' });
  });
  it('lists only the area if all of its levels were selected, or if it has none', () =>
    check([...docker, data], [{ areas: ['Docker', 'Data'] }]));
  it('names areas with the same levels together', () =>
    check([docker[0], web[0], data], [{ areas: ['Docker', 'Web'], levels: ['beginner'] }, { areas: ['Data'] }]));
});

describe('the last day of a goal', () => {
  it('is offered with the hours per week', () =>
    assert.deepEqual(usualDays('2026-11-24', left)[1], {
      by: '2026-12-07',
      label: 'In 2 weeks',
      description: '7 December 2026 · about 1 h per week',
    }));
  it('can be typed, from today on', () => {
    assert.equal(typedDay(' 2026-11-30', '2026-11-24', left)?.description, '30 November 2026 · about 2 h per week');
    assert.equal(typedDay('2026-11-24', '2026-11-24', left)?.by, '2026-11-24');
    assert.equal(typedDay('2026-11-23', '2026-11-24', left), undefined);
    assert.equal(typedDay('December', '2026-11-24', left), undefined);
  });
});
