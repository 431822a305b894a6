import assert from 'node:assert/strict';
import { readNotes } from '../../server/src/notes/reading/read';
import { unclearTimes } from '../../server/src/rules/times/unclearTimes';
import { slice } from '../../server/src/text/span';

/**
 * Checks the possible times of the last module, "number: reading = amount, ..."; "" if its time is clear or missing.
 */
function check(title: string, expected: string, others = ['(25 min)', '(30 min)', '(40 min)']): void {
  const lines = others.map((time, n) => `### [Video: Part ${n}](https://n.example/${n}) ${time}\n\n- A note.\n`);
  const notes = readNotes(`# N\n\n## Area 1: Routing\n\n${lines.join('\n')}\n### ${title}\n\n- A note.\n`);
  const module = notes.modules.at(-1);
  assert.ok(module && notes.modules.length === others.length + 1);
  const unclear = unclearTimes(notes).get(module);
  const readings = unclear?.readings.map(({ as, amount }) => `${as} = ${amount}`).join(', ');
  assert.equal(unclear ? `${slice(notes.text, unclear.amount)}: ${readings}` : '', expected);
}

describe('a time', () => {
  for (const [written, expected] of [
    ['(1:30)', '1:30: 1 h 30 min = 90 min, 1 min 30 s = 1.5 min'],
    ['(time: 0:45)', '0:45: 45 min = 45 min, 45 s = 0.8 min'],
    ['- 12:34', '12:34: 12 min 34 s = 12.6 min, 12 h 34 min = 754 min'],
    ['（用时：1:30）', '1:30: 1 h 30 min = 90 min, 1 min 30 s = 1.5 min'],
    ['(30)', '30: 30 min = 30 min'],
    ['(time: 30)', '30: 30 min = 30 min'],
    ['(time: 1.5)', '1.5: 1.5 min = 1.5 min, 1.5 h = 90 min'],
  ] as const) {
    it(`such as ${written} has no unit`, () =>
      check(`[Lab: Static routes](https://n.example/static) ${written}`, expected));
  }

  for (const written of [
    '(30 min)',
    '(1 h 30)',
    '(~1:02:30)',
    '(2006)',
    '(2)',
    '(part 30)',
    '(done at 1:30)',
    '',
    '(time: )',
  ]) {
    it(`such as “${written}” is clear, or none`, () =>
      check(`[Lab: Static routes](https://n.example/static) ${written}`, ''));
  }

  it('is found in the link if that is the form of the others', () =>
    check('[Lab: Static routes (1:30)](https://n.example/static)', '1:30: 1 h 30 min = 90 min, 1 min 30 s = 1.5 min'));

  it('is found after a title without a link', () => check('Lab: Static routes (30)', '30: 30 min = 30 min'));

  it('is found below the title, after a label', () =>
    check('Lab: Static routes\n\n**Spent:** 1:30', '1:30: 1 h 30 min = 90 min, 1 min 30 s = 1.5 min'));

  it('gets the unit of the others', () =>
    check('Lab: Static routes (30)', '30: 30 min = 30mins', ['(25mins)', '(30mins)', '(40mins)']));

  it('is found in Chinese notes', () =>
    check('[实验：路由](https://n.example/static)（30）', '30: 30 min = 30分钟', [
      '（25分钟）',
      '（30分钟）',
      '（40分钟）',
    ]));

  it('is clear in notes without units', () =>
    check('Lab: Static routes (time: 30)', '', ['(time: 25)', '(time: 40)', '(time: 40)']));
});
