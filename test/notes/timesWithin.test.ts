import assert from 'node:assert/strict';
import { readNotes } from '../../server/src/notes/reading/read';
import { readTimes } from '../../server/src/notes/time/time';
import { findingsOf } from '../../server/src/rules/engine/findings';
import { exampleContext as context } from '../rules/exampleContext';
import { drawn } from './drawn';

/** Returns notes of two lectures, the second with the given title. */
function withTitle(title: string): string {
  return `# Waves course notes\n\n- Lecture 1: Wires (24 min)\n  - Copper.\n- Lecture 2: ${title}\n  - They add up.\n- Lecture 3: Light (8 min)\n  - Fast.\n`;
}

/** Returns the second lecture as text. */
function read(title: string): string {
  return (
    drawn(readNotes(withTitle(title)))
      .split('\n')[3]
      ?.trim() ?? ''
  );
}

function lacksTime(text: string): boolean {
  return findingsOf(readNotes(text), context, {}).some(({ rule }) => rule.id === 'missing-time');
}

describe('a time in the line of a title', () => {
  for (const [title, expected] of [
    ['Waves 3m 22s NB', 'Lecture 2: Waves | 3 min'],
    ['Waves 4m 0s NB! http://localhost:8080/waves', 'Lecture 2: Waves | 4 min'],
    ['Waves - 10 min, seen twice and summed up below', 'Lecture 2: Waves | 10 min'],
    ['Waves 12 min seen twice', 'Lecture 2: Waves | 12 min'],
    ['Waves (12 min) notes below', 'Lecture 2: Waves | 12 min'],
    ['Waves [12 min] seen twice', 'Lecture 2: Waves | 12 min'],
    ['Waves ~3h (until Friday)', 'Lecture 2: Waves | 180 min'],
    ['Waves: took 12 min because of breaks', 'Lecture 2: Waves | 12 min'],
    ['Waves (3 days)', 'Lecture 2: Waves | 4320 min'],
    ['Waves (1 day 6h) on the road', 'Lecture 2: Waves | 1800 min'],
    ['Waves in 5 minutes', 'Lecture 2: Waves in 5 minutes | no time'],
    ['Waves on day 3', 'Lecture 2: Waves on day 3 | no time'],
  ] as const) {
    it(`is read: ${title}`, () => assert.equal(read(title), expected));
  }

  it('is not evidence for a module', () =>
    assert.equal(
      drawn(readNotes('# Waves\n\n- The build took 3 min on my machine\n- The tests took 5 min or so there\n')),
      'not notes\n',
    ));

  it('yields to a time below the title', () =>
    assert.equal(
      drawn(
        readNotes(
          '# Waves course notes\n\n## Lecture 1: Wires in 5 minutes flat\n\n**Time:** 20 min\n\n## Lecture 2\n\nB.\n',
        ),
      ),
      'Waves course notes\ngroup: Waves course notes\n  Lecture 1: Wires in 5 minutes flat | 20 min | no notes\n  Lecture 2 | no time\n',
    ));

  it('is not reported as missing, with any words around it', () => {
    const amounts = ['12 min', '1 h 30', '3m 22s', '~20-30 mins', '10 分钟'];
    const frames = ['(%)', '[%]', '- %', '– %', ': %', '| %', '~%', '(took %)', '- took %', '(%, twice)'];
    const remarks = [
      '',
      ' !NB',
      ', seen twice',
      ' (seen twice)',
      ' notes below',
      ' — see the summary',
      ' http://w.example/',
      ' **again**',
    ];
    for (const amount of amounts)
      for (const frame of frames)
        for (const remark of remarks) {
          const title = `Waves ${frame.replace('%', amount)}${remark}`;
          const times = readTimes(`- Lecture 2: ${title}`).filter(({ by, minutes }) => by !== 'nothing' && minutes);
          assert.ok(times.length === 0 || !lacksTime(withTitle(title)), title);
        }
  });
});
