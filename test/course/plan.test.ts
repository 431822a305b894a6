import assert from 'node:assert/strict';
import { readDay } from '../../server/src/course/days/day';
import { type Goal, type GoalStep, goalPlan } from '../../server/src/course/plan/goal';
import { forecast, paceFor, paces, samplesIn } from '../../server/src/course/plan/pace';
import { fitting, type Planned, remaining, remainingModules, shortest } from '../../server/src/course/plan/plan';
import { formatMinutes } from '../../server/src/course/progress/minutes';
import { courseOf, readSyllabus } from '../../server/src/course/syllabus/syllabus';
import { readNotes } from '../../server/src/notes/reading/read';

const syllabus = readSyllabus(`# Networks

## Packets

### Beginner

- [Video: What is a packet?](https://net.example/packet) - 10 min
- [Lab: Catch one](https://net.example/catch) - 40 min

### Intermediate

- [Video: Windows](https://net.example/windows) - 20-30 min
- [Lab: Loss](https://net.example/loss) - 60 min

## Names

### Beginner

- [Video: Names and numbers](https://net.example/names) - 12 min
- [Lab: Ask for one](https://net.example/ask)
`);

const notes = `# My networks

## Area 1: Packets

### Beginner

#### [What is a packet?](https://net.example/packet) (15 min)

A letter in an envelope.

#### [Lab: Catch one](https://net.example/catch) (estimate: 50 min)

## Area 2: My own

#### [Video: Nets of fish](https://sea.example/nets) (estimate: 5 min)
`;

function planned(text: string): readonly Planned[] {
  const parsedNotes = readNotes(text);
  return remainingModules(parsedNotes, syllabus, paces(samplesIn(parsedNotes, syllabus)));
}

function said(list: readonly Planned[]): string[] {
  return list.map(({ todo, forecast }) => `${todo.title} | ${forecast ? formatMinutes(forecast) : 'unknown'}`);
}

describe('modules that are left', () => {
  it('are in the order of the syllabus, with estimates of the notes, then modules that are only in the notes', () =>
    assert.deepEqual(said(planned(notes)), [
      'Lab: Catch one | 50 min',
      'Video: Windows | 20 to 30 min',
      'Lab: Loss | 1 h',
      'Video: Names and numbers | 12 min',
      'Lab: Ask for one | unknown',
      'Video: Nets of fish | 5 min',
    ]));

  it('are those of the notes if there is no syllabus', () => {
    const own = readNotes('# N\n\n## Area 1\n\n1. Lab: One - 10 min\n    - Done.\n2. Lab: Two (time: )\n');
    assert.deepEqual(said(remainingModules(own, readSyllabus(''), paces([]))), ['Lab: Two | unknown']);
  });

  it('count once if the notes contain them twice, and are done if one of the two is', () => {
    const lab = (title: string, time: string) =>
      `#### [Lab: ${title}](https://own.example/lab) (estimate: ${time})\n\n`;
    const notes = `# N\n\n## Area 1: A\n\n### Beginner\n\n${lab('One', '10 min')}${lab('Two', '20 min')}### Intermediate\n\n`;
    const left = (text: string) => said(remainingModules(readNotes(text), readSyllabus(''), paces([])));
    assert.deepEqual(left(notes + lab('One', '10 min')), ['Lab: One | 10 min', 'Lab: Two | 20 min']);
    assert.deepEqual(left(`${notes}${lab('One', '10 min')}A line of notes.\n`), ['Lab: Two | 20 min']);
  });

  it('are equal for one notes file and for several with the same content', () => {
    const [opening = '', ...areas] = notes.split(/^(?=## )/m);
    const apart = areas.map((area) => readNotes(opening + area));
    const [first = readNotes(''), ...others] = apart;
    const left = remainingModules(first, syllabus, paces([]), others);
    assert.deepEqual(said(left), said(remainingModules(readNotes(notes), syllabus, paces([]))));
    assert.deepEqual(
      left.map(({ todo }) => todo.notes && apart.indexOf(todo.notes)),
      [0, undefined, undefined, undefined, undefined, 1],
    );
  });

  it('are added up without counting unknown times as 0', () => {
    const { modules, time, withoutTime } = remaining(planned(notes));
    assert.equal(
      `${modules}, ${time && formatMinutes(time)}, ${withoutTime} unknown`,
      '6, 2 h 27 min to 2 h 37 min, 1 unknown',
    );
  });
});

describe('a plan for some minutes', () => {
  const check = (minutes: number, titles: string[]) =>
    assert.deepEqual(
      fitting(planned(notes), minutes).map(({ todo }) => todo.title),
      titles,
    );

  it('contains modules that fit, in the order of the syllabus', () =>
    check(95, ['Lab: Catch one', 'Video: Windows', 'Video: Names and numbers']));
  it('leaves out modules that are too long', () => check(45, ['Video: Windows', 'Video: Names and numbers']));
  it('uses the maximum of a range', () => check(29, ['Video: Names and numbers', 'Video: Nets of fish']));
  it('suggests the shortest module if none fits', () => {
    check(4, []);
    assert.deepEqual(said(shortest(planned(notes))), ['Video: Nets of fish | 5 min']);
    assert.deepEqual(shortest([]), []);
  });
});

describe('the pace of an author', () => {
  const lab = (n: number, plan: number, spent: number) =>
    `#### [Lab: L${n}](https://l.example/${n}) (estimate: ${plan} min)\n\nTime spent: ${spent} min\n\nDone.\n\n`;
  const withLabs = (...labs: string[]) => readNotes(`# N\n\n## Area 1: A\n\n### Beginner\n\n${labs.join('')}`);

  it('compares time spent with estimates, by kind', () => {
    const found = paces(samplesIn(withLabs(lab(1, 10, 10), lab(2, 10, 20), lab(3, 20, 40)), syllabus));
    const { factor, low, high, modules } = paceFor(found, 'lab');
    assert.deepEqual({ factor, low, high, modules }, { factor: 1.75, low: 1.5, high: 2, modules: 3 });
    assert.equal(formatMinutes(forecast({ least: 40, most: 40 }, paceFor(found, 'lab'))), '1 h to 1 h 20 min');
  });

  it('is the pace of all modules for a new kind', () =>
    assert.equal(
      paceFor(paces(samplesIn(withLabs(lab(1, 10, 20), lab(2, 10, 20), lab(3, 10, 20)), syllabus)), 'video').factor,
      2,
    ));

  it('is unknown with too few modules', () => {
    assert.equal(paceFor(paces(samplesIn(withLabs(lab(1, 10, 30), lab(2, 10, 30)), syllabus)), 'lab').factor, 1);
    assert.equal(paceFor(paces([]), undefined).factor, 1);
  });
});

describe('a goal', () => {
  const plan = (goal: Omit<Goal, 'by'>, by: string, today = '2026-11-26') =>
    goalPlan({ by: readDay(by) ?? 0, ...goal }, planned(notes), syllabus, readDay(today) ?? 0);

  const beginner = { areas: ['Packets'], levels: ['beginner'] };

  it('contains levels of areas, and shows the hours per week that they need', () => {
    const { days, planned: left, perWeek } = plan({ steps: [beginner] }, '2026-12-09');
    assert.deepEqual([days, left.map(({ todo }) => todo.title)], [14, ['Lab: Catch one']]);
    assert.deepEqual(perWeek, { least: 25, most: 25 });
  });

  const areas = (...steps: readonly GoalStep[]) =>
    plan({ steps }, '2026-12-09').areas?.map(({ area, levels = ['everything'] }) => `${area}: ${levels.join(', ')}`);

  it('selects the areas that are closest to done', () =>
    assert.deepEqual(areas({ areas: 1, levels: ['beginner'] }), ['Names: beginner']));

  it('prefers areas with all of its levels, and selects each once', () =>
    assert.deepEqual(areas({ areas: 1, levels: ['beginner'] }, { areas: 1, levels: ['beginner', 'intermediate'] }), [
      'Packets: beginner, intermediate',
      'Names: beginner',
    ]));

  it('selects no area without any of its levels', () => {
    assert.deepEqual(areas({ areas: 2, levels: ['intermediate'] }), ['Packets: intermediate']);
    assert.deepEqual(areas({ areas: 1, levels: ['together'] }), []);
  });

  it('selects areas in addition to those that it names, which can be named as in the notes', () =>
    assert.deepEqual(areas({ areas: 1, levels: ['beginner'] }, { areas: ['names'], levels: ['beginner'] }), [
      'Packets: beginner',
      'Names: beginner',
    ]));

  it('includes everything in an area without levels, and all of the course without areas', () => {
    assert.deepEqual(areas({ areas: ['Packets'], levels: ['beginner'] }, { areas: ['Packets'], levels: undefined }), [
      'Packets: everything',
    ]);
    assert.deepEqual(areas({ areas: 1, levels: undefined }), ['Names: everything']);
    assert.deepEqual(plan({ steps: undefined }, '2026-12-09').planned, planned(notes));
  });

  it('shows which of its areas are unknown', () =>
    assert.deepEqual(plan({ steps: [{ areas: ['Fish', 'Names'], levels: ['beginner'] }] }, '2026-12-09').unknown, [
      'Fish',
    ]));

  it('counts a page only once if the course lists it twice', () => {
    const page = '- [Lab: Catch one](https://net.example/catch) - 40 min\n';
    const course = readSyllabus(`# C\n\n## Packets\n\n### Beginner\n\n${page}\n## Names\n\n### Beginner\n\n${page}`);
    const left = remainingModules(readNotes('# C\n\n## Packets\n'), course, paces([]));
    const steps = [{ areas: ['Packets', 'Names'], levels: ['beginner'] }];
    const names = [{ areas: ['Names'], levels: ['beginner'] }];
    assert.equal(goalPlan({ by: 9, steps }, left, course, 1).planned.length, 1);
    assert.equal(goalPlan({ by: 9, steps: names }, left, course, 1).planned.length, 1);
  });

  it('uses the areas of the notes if there is no syllabus', () => {
    const own = readNotes(
      '# N\n\n## Area 1: Bees\n\n### Beginner\n\n#### Lab: One (estimate: 30 min)\n\n## Area 2: Ants\n\n### Beginner\n\n#### Lab: Two (estimate: 20 min)\n\n## Area 3: Wasps\n',
    );
    const left = remainingModules(own, readSyllabus(''), paces([]));
    const steps = [{ areas: 1, levels: ['beginner'] }];
    assert.deepEqual(
      goalPlan({ by: 9, steps }, left, courseOf(own, readSyllabus('')), 1).planned.map(({ todo }) => todo.title),
      ['Lab: Two'],
    );
  });

  it('is limited to the hours of the days that are left', () =>
    assert.deepEqual(plan({ steps: [beginner] }, '2026-11-27').perWeek, { least: 50, most: 50 }));

  it('has no week left after its last day', () => {
    const { days, perWeek, remaining: left } = plan({ steps: [beginner] }, '2026-11-20');
    assert.deepEqual([days, perWeek, left.modules], [0, undefined, 1]);
  });
});
