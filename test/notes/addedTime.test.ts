import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Module, Notes } from '../../server/src/notes/model/notes';
import { readNotes } from '../../server/src/notes/reading/read';
import { addTime } from '../../server/src/notes/writing/addedTime';
import { applyEdits } from '../../server/src/text/edit';

/** Returns notes whose last module is the given text, after modules that define the form. */
function notes(module: string, form = '### [Video: Ports](https://net.example/ports) (12 min)\n'): string {
  return `# Networks\n\n## Area 1 - Packets\n\n${form}\n- Notes.\n\n${form.replace('Ports', 'Hops')}\n- Notes.\n\n${module}\n`;
}

function lastOf({ modules }: Notes): Module {
  const module = modules.at(-1);
  assert.ok(module);
  return module;
}

describe('time that is added', () => {
  const heading = '### [Lab: Routes](https://net.example/routes)';
  for (const [what, before, after] of [
    ['is written in the form of the notes if there is none', '', ' (25 min)'],
    ['fills an empty time', ' (time: )', ' (time: 25 min)'],
    ['is added to minutes', ' (30 min)', ' (55 min)'],
    ['keeps the unit after the number', ' (30 mins)', ' (55 mins)'],
    ['keeps words around the time', ' (time spent: ~30 min)', ' (time spent: ~55 min)'],
    ['keeps hours as the unit', ' (1 h)', ' (1 h 25 min)'],
    ['is written without minutes for full hours', ' (1 h 35 min)', ' (2 h)'],
    ['uses the plural of hours', ' (1 hour 40 minutes)', ' (2 hours 5 minutes)'],
    ['keeps the missing space between number and unit', ' (2h)', ' (2h 25min)'],
    ['is added to hours with a fraction', ' (1.5 h)', ' (1 h 55 min)'],
    ['is added to a time in words', ' (half an hour)', ' (55 min)'],
    ['is added to both ends of a range', ' (20-30 min)', ' (45-55 min)'],
    ['is added to both ends of a range in words', ' (8 to 10 min)', ' (33 to 35 min)'],
    ['is added to a range of hours', ' (1 to 2 h)', ' (85 to 145 min)'],
    ['is rounded to whole minutes', ' (7.5 min)', ' (33 min)'],
    [
      'keeps an estimate next to the time spent',
      ' (planned: 30 min, took: 40 min)',
      ' (planned: 30 min, took: 65 min)',
    ],
    ['is written after an estimate', ' (planned: 30 min)', ' (planned: 30 min) (spent 25 min)'],
    ['is written after an empty estimate', ' (planned: )', ' (planned: ) (spent 25 min)'],
  ] as const) {
    it(what, () => check(notes(heading + before), notes(heading + after)));
  }

  it('is marked as spent in notes with only estimates', () => {
    const form = '### [Video: Ports](https://net.example/ports) (estimated: 12 min)\n';
    check(notes(heading, form), notes(`${heading} (spent 25 min)`, form));
  });

  it('is written below the title if other times are', () => {
    const form = '### [Video: Ports](https://net.example/ports)\n\nTime: 12 min\n';
    check(notes(`${heading}\n\nTime: 30 min`, form), notes(`${heading}\n\nTime: 55 min`, form));
    check(notes(heading, form), notes(`${heading}\n\nTime: 25 min`, form));
  });

  it('is written after a title in a list if its estimate is in the link', () => {
    const form = '- [Video: Ports ~12 mins](https://net.example/ports)\n';
    const module = '- [Lab: Routes (estimated 30 min)](https://net.example/routes)';
    check(notes(module, form), notes(`${module} (spent 25 min)`, form));
  });

  it('is parsed as the new total, after any existing time', () => {
    const minutes = fc.integer({ min: 1, max: 600 });
    const amount = fc.oneof(
      minutes.map((count) => `${count} min`),
      minutes.map((count) => `${count} minutes`),
      fc.tuple(minutes, minutes).map(([some, more]) => `${some}-${some + more} min`),
      fc.integer({ min: 1, max: 9 }).map((count) => `${count} h`),
      fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 59 })).map(([h, min]) => `${h}h${min}min`),
    );
    const phrase = fc.oneof(
      amount.map((time) => ` (${time})`),
      amount.map((time) => ` - took ${time}`),
      amount.map((time) => ` (planned: ${time})`),
      fc.constantFrom('', ' (time: )'),
    );
    fc.assert(fc.property(phrase, minutes, (time, added) => checkSum(notes(heading + time), added)));
  });

  function check(before: string, expected: string): void {
    const parsedNotes = readNotes(before);
    assert.equal(applyEdits(before, [addTime(parsedNotes, lastOf(parsedNotes), 25)]), expected);
    checkSum(before, 25);
  }

  /** Checks that the parser finds the sum, and the unchanged estimate. */
  function checkSum(text: string, added: number): void {
    const parsedNotes = readNotes(text);
    const before = lastOf(parsedNotes);
    const after = lastOf(readNotes(applyEdits(text, [addTime(parsedNotes, before, added)])));
    const { least, most } = before.spent?.minutes ?? { least: 0, most: 0 };
    assert.deepEqual(after.spent?.minutes, { least: Math.round(least + added), most: Math.round(most + added) });
    assert.deepEqual(after.estimate?.minutes, before.estimate?.minutes);
    assert.equal(after.title, before.title);
  }
});
