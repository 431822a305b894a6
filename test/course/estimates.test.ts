import assert from 'node:assert/strict';
import { studiedDays } from '../../server/src/course/days/studiedDays';
import { samplesIn } from '../../server/src/course/plan/pace';
import { todos } from '../../server/src/course/plan/todo';
import { isDone, timePlanned, timeSpent } from '../../server/src/course/progress/estimates';
import { formatMinutes } from '../../server/src/course/progress/minutes';
import { progress } from '../../server/src/course/progress/progress';
import { statistics } from '../../server/src/course/progress/statistics';
import { readSyllabus } from '../../server/src/course/syllabus/syllabus';
import { newModule } from '../../server/src/editor/insert/newModule';
import { addingTime } from '../../server/src/editor/insert/writtenTime';
import type { Module, Notes } from '../../server/src/notes/model/notes';
import { readNotes } from '../../server/src/notes/reading/read';
import type { TextEdits } from '../../server/src/protocol';
import { edited, withoutNotesLine } from '../editor/marked';

const syllabus = readSyllabus(`# Networks

## Routing

### Beginner

- [Video: Routers](https://net.example/routers) - 12 min
- [Lab: Routes](https://net.example/routes) - 30 min
- [Lab: Tables](https://net.example/tables) - 20-25 min
`);

const lab = { title: 'Lab: Routes', url: 'https://net.example/routes' };
const opening = '# Networks\n\n## Area 1: Routing\n\n';

/** Forms of the first module of the syllabus with notes, each with the second module as it is inserted after it. */
const forms: readonly (readonly [form: string, noted: string, inserted: string])[] = [
  ['minutes in brackets', '- Video: Routers (14 min)\n  - They forward.', '- Lab: Routes (30 min)'],
  ['minutes after a dash', '1. Video: Routers - 14 min\n   - They forward.', '2. Lab: Routes - 30 min'],
  [
    'minutes in the text of the link',
    '- [Video: Routers ~14 mins](https://net.example/routers)\n  - They forward.',
    '- [Lab: Routes ~30 mins](https://net.example/routes)',
  ],
  ['a label for times', '### Video: Routers (time: 14 min)\n\nThey forward.', '### Lab: Routes (time: 30 min)'],
  ['a time on the line below', '### Video: Routers\n\n_14 min_\n\nThey forward.', '### Lab: Routes\n\n_30 min_'],
  ['a clock symbol', '- Video: Routers ⏱ 14 min\n  - They forward.', '- Lab: Routes ⏱ 30 min'],
  ['only estimates', '- Video: Routers (estimate: 14 min)\n  - They forward.', '- Lab: Routes (estimate: 30 min)'],
  ['time spent in brackets', '- Video: Routers (spent: 14 min)\n  - They forward.', '- Lab: Routes (spent: )'],
  [
    'time spent on a line below',
    '### Video: Routers\n\nTime spent: 14 min\n\nThey forward.',
    '### Lab: Routes\n\nTime spent:',
  ],
  ['time spent in words', '- Video: Routers, took 14 min\n  - They forward.', '- Lab: Routes'],
  [
    'estimates and time spent',
    '- Video: Routers (planned: 12 min) (spent: 14 min)\n  - They forward.',
    '- Lab: Routes (planned: 30 min)',
  ],
  [
    'an estimate in the title and time spent below',
    '### Video: Routers (12 min)\n\nTime spent: 14 min\n\nThey forward.',
    '### Lab: Routes (30 min)',
  ],
];

describe('a module that was inserted from the syllabus', () => {
  for (const [form, noted, inserted] of forms) {
    const before = `${opening}${noted}\n`;
    const after = insertedAfter(before);

    it(`has an estimate or no time in notes with ${form}`, () => {
      assert.equal(
        withoutNotesLine(after).replace('‸', '').trimEnd().slice(before.trimEnd().length).trimStart(),
        inserted,
      );
    });

    it(`is neither done nor counted as time spent in notes with ${form}`, () => {
      assert.equal(figures(after.replace('‸', '')), figures(before));
    });
  }
});

describe('the time of the syllabus', () => {
  const cases: readonly (readonly [what: string, line: string, expected: string])[] = [
    ['is an estimate', '- Lab: Routes (30 min)', 'estimate 30 min'],
    ['is an estimate with an empty checkbox', '- [ ] Lab: Routes (30 min)', 'estimate 30 min'],
    ['is an estimate with a placeholder below', '- Lab: Routes (30 min)\n  - TODO', 'estimate 30 min'],
    ['is an estimate as a range', '- Lab: Tables (20-25 min)', 'estimate 20 to 25 min'],
    ['was spent if there are notes', '- Lab: Routes (30 min)\n  - Next hops.', 'done, spent 30 min'],
    ['was spent if the number differs', '- Lab: Routes (31 min)', 'done, spent 31 min'],
    ['was spent if the notes mark it as spent', '- Lab: Routes (spent 30 min)', 'done, spent 30 min'],
    [
      'was spent if there is also an estimate',
      '- Lab: Routes (planned 20 min, took 30 min)',
      'done, spent 30 min, estimate 20 min',
    ],
    ['was spent in a checked module', '- [x] Lab: Routes (30 min)', 'done, spent 30 min'],
    ['was spent in a module with a date', '- Lab: Routes (30 min) 2024-01-15', 'done, spent 30 min'],
    ['was spent if it is the time of another module', '- Lab: Ports (30 min)', 'done, spent 30 min'],
  ];
  for (const [what, line, expected] of cases) {
    it(`${what}: ${line.replaceAll('\n', ' ⏎ ')}`, () => {
      const marker = line.startsWith('- [') ? '- [x] ' : '- ';
      const { module } = readSecond(line, marker);
      const [spent, planned] = [timeSpent(module, syllabus), timePlanned(module, syllabus)];
      const facts = [
        isDone(module, syllabus) ? 'done' : '',
        spent ? `spent ${formatMinutes(spent)}` : '',
        planned ? `estimate ${formatMinutes(planned)}` : '',
      ];
      assert.equal(facts.filter(Boolean).join(', '), expected);
    });
  }
});

describe('the first minutes of a timer', () => {
  const check = (line: string, minutes: number, expected: string): void => {
    const { notes: parsedNotes, module } = readSecond(line);
    const after = edited(parsedNotes, addingTime(minutes, syllabus)(parsedNotes, module)).replace('‸', '');
    assert.equal(after.trimEnd().split('\n').at(-1), expected);
    const [, timed] = readNotes(after).modules;
    assert.ok(timed && isDone(timed, syllabus));
  };

  it('replace the time of the syllabus', () => check('- Lab: Routes (30 min)', 12, '- Lab: Routes (12 min)'));
  it('are added to any other time', () => check('- Lab: Routes (31 min)', 12, '- Lab: Routes (43 min)'));
  it('are marked as spent if they equal the time of the syllabus', () =>
    check('- Lab: Routes (30 min)', 30, '- Lab: Routes (30 min) (spent 30 min)'));
});

/** Reads notes with a module that has notes, and `line` as the second module. */
function readSecond(line: string, marker = '- '): { readonly notes: Notes; readonly module: Module } {
  const parsedNotes = readNotes(`${opening}${marker}Video: Routers (14 min)\n  - They forward.\n${line}\n`);
  const module = parsedNotes.modules[1];
  assert.ok(module);
  return { notes: parsedNotes, module };
}

function insertedAfter(notes: string): string {
  const parsedNotes = readNotes(notes);
  const asked = { uri: 'file:///n.md', position: { line: 0, character: 0 }, ...lab, area: 'Routing' };
  const files = { resolve: () => undefined, isTaken: () => false };
  const edits = newModule(parsedNotes, notes.length, asked, syllabus, files) as TextEdits;
  return edited(parsedNotes, edits);
}

/** Returns the numbers of the plan, goal, overview and pace for notes. */
function figures(notes: string): string {
  const parsedNotes = readNotes(notes);
  const { done, spent } = statistics(parsedNotes, syllabus);
  return JSON.stringify({
    done,
    spent,
    progress: progress(parsedNotes, syllabus).map(({ done }) => done),
    left: todos(parsedNotes, syllabus).map(({ title }) => title),
    samples: samplesIn(parsedNotes, syllabus),
    undated: studiedDays(parsedNotes, syllabus, []).undated,
  });
}
