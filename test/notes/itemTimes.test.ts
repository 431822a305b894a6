import assert from 'node:assert/strict';
import { readNotes } from '../../server/src/notes/reading/read';
import { addTime } from '../../server/src/notes/writing/addedTime';
import { insertTime } from '../../server/src/notes/writing/writing';
import { applyEdits } from '../../server/src/text/edit';
import { drawn } from './drawn';

describe('a label above a list of times', () => {
  const course = '# 100 Days of Code\n\n## Day 1\n\nWires.\n\nTime: 20 min\n\n';
  function check(below: string, expected: string) {
    const text = `${course}## Day 2\n\nWaves.\n\n${below}\n## Day 3\n\nLight.\n\nTime: 1 h\n`;
    const title = '100 Days of Code';
    assert.equal(
      drawn(readNotes(text)),
      `${title}\ngroup: ${title}\n  Day 1 | 20 min\n  Day 2 | ${expected}\n  Day 3 | 60 min\n`,
    );
  }

  it('has their sum', () => check('Time:\n\n* 30 min video\n* 1 h 10 min code\n', '100 min'));
  it('has their sum if the times are at the end of the items', () =>
    check('Time:\n- Video: 30 min\n- Code: 45 min\n', '75 min'));
  it('has the sum of ranges', () => check('Time:\n\n1. 20-30 min video\n2. 1 h code\n', '80-90 min'));
  it('ignores nested items', () => check('Time:\n\n- 30 min video\n  - 10 min intro\n- 1 h code\n', '90 min'));
  it('is empty if an item has no time', () => check('Time:\n\n- 30 min video\n- code\n', 'empty time'));
  it('is empty if an item has several times', () => check('Time:\n\n- 30 min video, 10 min code\n', 'empty time'));
  it('is empty if the list follows other text', () => check('Time:\n\nLong.\n\n- 30 min video\n', 'empty time'));

  const days = `${course}## Day 2\n\nTime:\n\n- 30 min video\n- 1 h code\n\n## Day 3\n\nTime: 5 min\n`;
  function written(edit: typeof addTime | typeof insertTime): string {
    const notes = readNotes(days);
    const day = notes.modules[1];
    assert.ok(day);
    return applyEdits(days, [edit(notes, day, 15)]);
  }

  it('gets the total when time is added', () =>
    assert.equal(written(addTime), days.replace('Time:\n', 'Time: 105 min\n')));
  it('gets a time that is written', () => assert.equal(written(insertTime), days.replace('Time:\n', 'Time: 15 min\n')));
});
