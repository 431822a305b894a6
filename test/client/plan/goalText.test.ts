import assert from 'node:assert/strict';
import { goalText } from '../../../client/src/plan/goalText';
import type { GoalState } from '../../../server/src/protocol/plan';

const state: GoalState = {
  goal: { by: '2026-12-09', days: 14, perWeek: { least: 148, most: 192 }, unknown: ['Fish'] },
  left: { modules: 2, time: { least: 296, most: 384 }, withoutTime: 1 },
  parts: [
    {
      area: 'Packets',
      level: 'beginner',
      left: { modules: 2, time: { least: 296, most: 384 }, withoutTime: 1 },
      modules: [
        { title: 'Lab: Catch one', forecast: { least: 296, most: 384 }, at: { line: 3, character: 0 } },
        { title: 'Lab: Ask for one' },
      ],
    },
    { area: 'Names', level: 'together', left: { modules: 0, withoutTime: 0 }, modules: [] },
  ],
  paces: [{ kind: 'lab', factor: 1.6, modules: 12 }],
};

const nameOf = (uri: string) => uri.replace('file:///', '');

describe('the state of a goal', () => {
  it('is described in sentences, and by areas and levels', () =>
    assert.equal(
      goalText(state, nameOf),
      `# Goal by 9 December 2026

14 days are left, including today and the last day. 2 modules are left: about 4 h 55 min to 6 h 25 min at your pace, which is about 2 h 30 min to 3 h 10 min a week. 1 of them has no time.

The goal contains the area “Fish”, which is not in the course or your notes.

## What is left

### Packets, Beginner

2 modules, about 4 h 55 min to 6 h 25 min, 1 without time:

- Lab: Catch one, about 4 h 55 min to 6 h 25 min
- Lab: Ask for one, no time, not in your notes yet

### Names, Bring it together

Done.

## Your pace

- Labs take you 1.6 times as long as planned, from 12 labs.
`,
    ));

  const opening = (changed: Partial<GoalState>) => goalText({ ...state, parts: [], ...changed }, nameOf).split('\n')[2];

  it('shows no weekly hours in the last week, and that all is done', () => {
    const goal = { by: '2026-12-09', days: 1, perWeek: { least: 60, most: 60 }, unknown: [] };
    assert.equal(
      opening({ goal, left: { modules: 1, time: { least: 60, most: 60 }, withoutTime: 0 }, paces: [] }),
      'Today is the last day. 1 module is left: about 1 h, as planned.',
    );
    assert.equal(
      opening({ goal: { ...goal, days: 0 }, left: { modules: 0, withoutTime: 0 } }),
      'That day has passed. Nothing is left to study.',
    );
  });

  it('reports modules without a known time', () => {
    const goal = { by: '2026-12-09', days: 30, unknown: [] };
    assert.match(opening({ goal, left: { modules: 1, withoutTime: 1 } }) ?? '', /1 module is left\. It has no time\.$/);
    assert.match(
      opening({ goal, left: { modules: 3, withoutTime: 3 } }) ?? '',
      /3 modules are left\. They have no time\.$/,
    );
  });

  it('adds up the levels of an area, and lists other notes that count', () => {
    const uri = 'file:///week-2.md';
    const place = { area: 'Packets', left: { modules: 1, time: { least: 40, most: 60 }, withoutTime: 0 } };
    const module = { title: 'Lab: Loss', forecast: { least: 40, most: 60 } };
    const parts = [
      { ...place, level: 'beginner', modules: [{ ...module, at: { line: 3, character: 0 }, uri }] },
      { ...place, level: 'intermediate', modules: [module] },
    ];
    const said = goalText({ ...state, beside: [uri, 'file:///week-3.md'], parts }, nameOf);
    assert.match(
      said,
      /\n\nAlso counted: week-2\.md, week-3\.md\.\n\n## What is left\n\n### Packets\n\n2 modules, about 1 h 20 min to 2 h\.\n\n#### Beginner\n\n1 module, about 40 min to 1 h:\n\n- Lab: Loss, about 40 min to 1 h, in week-2\.md\n\n#### Intermediate\n/,
    );
  });

  it('lists only the first of many notes files', () => {
    const beside = Array.from({ length: 8 }, (_, n) => `file:///${n}.md`);
    assert.match(
      goalText({ ...state, beside }, nameOf),
      /\nAlso counted: 0\.md, 1\.md, 2\.md, 3\.md, 4\.md, 5\.md and 2 more\.\n/,
    );
  });

  it('without a goal, shows everything that is left and how to set a goal', () => {
    const { goal: _, ...all } = state;
    assert.match(
      goalText(all, nameOf),
      /^# Everything that is left\n\n2 modules are left: .*\n\nNo goal is set\. Run \*\*Study Notes: Set Goal\.\.\.\*\*/,
    );
  });
});
