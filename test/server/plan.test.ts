import assert from 'node:assert/strict';
import {
  CALENDAR_REQUEST,
  type Calendar,
  type CalendarParams,
  GOAL_REQUEST,
  type GoalParams,
  type GoalState,
  PLAN_REQUEST,
  type Plan,
  type PlannedModule,
  type PlanParams,
} from '../../server/src/protocol/plan';
import { type Editor, type Start, startEditor } from './editor';

const workspace = `--- course.md
---
study-notes: syllabus
---

# Networks

## Packets

### Beginner

- [Video: What is a packet?](https://net.example/packet) - 10 min
- [Lab: Catch one](https://net.example/catch) - 40 min

### Intermediate

- [Lab: Loss](https://net.example/loss) - 60 min

## Names

### Beginner

- [Video: Names and numbers](https://net.example/names) - 12 min
--- last-year.md
# Last year

## Area 1: Cables

#### [Lab: Copper](https://net.example/copper) (estimate: 20 min)

Time spent: 20 min

#### [Lab: Glass](https://net.example/glass) (estimate: 20 min)

Time spent: 30 min

#### [Lab: Air](https://net.example/air) (estimate: 20 min)

Time spent: 40 min
`;

const notes = `# My networks

## Area 1: Packets

### Beginner

#### [Video: What is a packet?](https://net.example/packet) (9 min)

A letter in an envelope.

#### [Lab: Catch one](https://net.example/catch) (estimate: 50 min)
`;

/** Other notes in the folder, some of them of the same course. */
const weeks = `--- week-2.md
# Week 2

## Names

### Beginner

#### [Video: Names and numbers](https://net.example/names) (12 min)

Easier said.

## Packets

### Intermediate

#### [Lab: Loss](https://net.example/loss) (estimate: 50 min)
--- sea.md
# The sea

## Area 1: Fish

### Beginner

#### [Lab: Nets](https://sea.example/nets) (estimate: 5 min)
`;

const goal = {
  by: '2026-12-09',
  reach: [
    { areas: ['packets'], levels: ['Beginner'] },
    { areas: 1, levels: ['beginner'] },
  ],
};

describe('modules that are left', () => {
  let editor: Editor;
  afterEach(() => editor.stop());

  async function start(settings: Start['settings'] = {}): Promise<void> {
    editor = await startEditor({ workspace, settings });
    editor.open('notes.md', notes);
  }

  const uri = () => editor.uri('notes.md');

  it('are planned for a number of minutes, at the pace of all notes in the workspace', async () => {
    await start();
    const plan = await editor.ask<Plan>(PLAN_REQUEST, { uri: uri(), minutes: 120 } satisfies PlanParams);
    assert.deepEqual(plan, {
      fitting: [
        {
          title: 'Lab: Catch one',
          url: 'https://net.example/catch',
          kind: 'lab',
          area: 'Packets',
          level: 'beginner',
          planned: { least: 50, most: 50 },
          forecast: { least: 62.5, most: 87.5 },
          at: { line: 10, character: 0 },
        },
        {
          title: 'Video: Names and numbers',
          url: 'https://net.example/names',
          kind: 'video',
          area: 'Names',
          level: 'beginner',
          planned: { least: 12, most: 12 },
          forecast: { least: 12 * 0.975, most: 12 * 1.625 },
          lacksArea: true,
        },
      ],
      shortest: { ...plan.fitting[1] },
      left: { modules: 3, time: { least: 62.5 + 75 + 11.7, most: 87.5 + 105 + 19.5 }, withoutTime: 0 },
    });
  });

  it('are compared with the goal in the settings', async () => {
    await start({ goal });
    const params: GoalParams = { uri: uri(), today: '2026-11-26' };
    const state = await editor.ask<GoalState>(GOAL_REQUEST, params);
    assert.deepEqual(state.goal, {
      by: '2026-12-09',
      days: 14,
      perWeek: { least: (62.5 + 11.7) / 2, most: (87.5 + 19.5) / 2 },
      unknown: [],
    });
    assert.deepEqual(
      state.parts.map(({ area, level, modules }) => [area, level, ...modules.map(({ title }) => title)].join(' | ')),
      ['Packets | beginner | Lab: Catch one', 'Names | beginner | Video: Names and numbers'],
    );
    editor.changeSettings({ goal: { ...goal, by: 'soon' } });
    await editor.until(() => editor.warnings[0]);
    const all = await editor.ask<GoalState>(GOAL_REQUEST, params);
    assert.deepEqual([all.goal, all.left.modules, all.parts.length], [undefined, 3, 3]);
  });

  it('include all notes of the folder, combined by course', async () => {
    editor = await startEditor({ workspace: workspace + weeks });
    editor.open('notes.md', notes);
    const asked = { uri: uri(), folder: editor.uri('') };
    const nameOf = (other: string) => other.slice(asked.folder.length + 1);
    const labelOf = ({ title, at, uri: other, lacksArea }: PlannedModule) =>
      [title, other === undefined ? at && 'here' : nameOf(other), lacksArea && 'no area'].filter(Boolean).join(', ');
    const plan = await editor.ask<Plan>(PLAN_REQUEST, { ...asked, minutes: 600 } satisfies PlanParams);
    assert.deepEqual(plan.fitting.map(labelOf), ['Lab: Catch one, here', 'Lab: Loss, week-2.md']);
    const alone = await editor.ask<Plan>(PLAN_REQUEST, { uri: uri(), minutes: 600 } satisfies PlanParams);
    assert.deepEqual(alone.fitting.map(labelOf), [
      'Lab: Catch one, here',
      'Lab: Loss',
      'Video: Names and numbers, no area',
    ]);

    const goalAsked: GoalParams = { ...asked, today: '2026-11-26' };
    const left = await editor.ask<GoalState>(GOAL_REQUEST, goalAsked);
    assert.deepEqual([left.left.modules, left.beside?.map(nameOf)], [2, ['week-2.md']]);
    const counted = { areas: 3, levels: ['beginner'] };
    editor.changeSettings({ goal: { ...goal, reach: [counted] } });
    const ofCourse = await editor.ask<GoalState>(GOAL_REQUEST, goalAsked);
    assert.deepEqual(
      ofCourse.parts.map(({ area }) => area),
      ['Packets', 'Names'],
    );
    editor.changeSettings({ goal: { ...goal, reach: [{ areas: ['Packets', 'Fish'], levels: ['beginner'] }] } });
    const state = await editor.ask<GoalState>(GOAL_REQUEST, goalAsked);
    assert.deepEqual(state.goal?.unknown, []);
    assert.deepEqual(
      state.parts.map(({ area, modules }) => [area, ...modules.map(labelOf)].join(' | ')),
      ['Packets | Lab: Catch one, here', 'Fish | Lab: Nets, sea.md'],
    );
  });

  it('are exported as a calendar up to the day of the goal or a chosen day', async () => {
    await start({ goal });
    const params: CalendarParams = { uri: uri(), today: '2026-11-26', stamp: '20261126T090000Z' };
    const { text, ...facts } = await editor.ask<Calendar>(CALENDAR_REQUEST, params);
    assert.deepEqual(facts, { by: '2026-12-09', modules: 2 });
    assert.equal(text.match(/^BEGIN:VEVENT\r$/gm)?.length, 2);
    const late: CalendarParams = { ...params, today: '2026-12-10' };
    assert.deepEqual(await editor.ask(CALENDAR_REQUEST, late), { text: '', modules: 2 });
    const later = await editor.ask<Calendar>(CALENDAR_REQUEST, { ...late, by: '2026-12-12' });
    assert.match(later.text, /DTSTART;VALUE=DATE:20261212\r\n/);
  });

  it('are empty in other Markdown, and without today’s date', async () => {
    await start();
    editor.open('tool.md', '# Tool\n\nIt works.\n');
    assert.equal(await editor.ask(PLAN_REQUEST, { uri: editor.uri('tool.md'), minutes: 45 }), null);
    assert.equal(await editor.ask(GOAL_REQUEST, { uri: uri(), today: 'today' }), null);
  });
});
