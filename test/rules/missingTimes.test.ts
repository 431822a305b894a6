import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { readNotes } from '../../server/src/notes/reading/read';
import { readTimes } from '../../server/src/notes/time/time';
import { findingsOf } from '../../server/src/rules/engine/findings';
import type { RuledFinding } from '../../server/src/rules/rule/rule';
import { applyEdits } from '../../server/src/text/edit';
import { lineAt, lineSpan } from '../../server/src/text/lines';
import { slice } from '../../server/src/text/span';
import { place, skipUnless } from '../skipUnless';
import { exampleContext as context } from './exampleContext';

const untimed = `# Databases

## Area 1: Storage

### [Lecture: Pages and tuples](https://db.example/pages)

A page contains many tuples.

### [Lecture: Buffer pools](https://db.example/buffers)

Pages stay in memory as long as they are pinned.

### [Lecture: Write-ahead logs](https://db.example/logs) -

The log reaches the disk first.
`;

function found(text: string): RuledFinding[] {
  return findingsOf(readNotes(text), context, {}).filter(({ rule }) => rule.id.endsWith('-time'));
}

/** Returns the findings about times in notes as "line: message". */
function said(text: string): string[] {
  const { lines } = readNotes(text);
  return found(text).map(({ span, message }) => `${lineAt(lines, span.start) + 1}: ${message}`);
}

describe('notes without any time', () => {
  it('get one finding for all modules', () =>
    assert.deepEqual(said(untimed), ['5: None of the 3 modules has a time yet.']));

  it('get one for each module after the first time is added', () =>
    assert.deepEqual(said(untimed.replace('/pages)', '/pages) (20 min)')), [
      '9: “Lecture: Buffer pools” has no time.',
      '13: “Lecture: Write-ahead logs” has no time.',
    ]));

  it('can get an empty time for each module', () => {
    const [finding] = found(untimed);
    const fix = finding?.fixes.find(({ title }) => title === 'Add an empty time to each module');
    assert.ok(fix && !fix.isSafe);
    const expected = untimed.replaceAll(/(?<=example.[a-z]+\))(?: -)?$/gm, ' (time: )');
    assert.equal(applyEdits(untimed, fix.edits), expected);
    assert.equal(said(expected).length, 3);
  });
});

describe('a line with a time', () => {
  const corpus = '../shared/corpus';
  const folders = ['test/samples/notes', ...['dev', 'more'].map((name) => `${corpus}/${name}`)];
  for (const folder of folders) {
    skipUnless(place(folder)).it(`is never reported as missing a time in ${folder}`, () => {
      const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md'));
      for (const file of files) check(`${folder}/${file}`);
    });
  }

  /** Checks notes in a file whose titles contain times, such as "Kubernetes in 5 minutes". */
  function check(file: string): void {
    const text = readFileSync(file, 'utf8');
    const { lines } = readNotes(text);
    for (const { span, rule } of found(text)) {
      if (rule.id !== 'missing-time') continue;
      const line = slice(text, lineSpan(lines, text, lineAt(lines, span.start)));
      const times = readTimes(line).filter(({ by, minutes }) => by !== 'nothing' && minutes);
      assert.deepEqual(times, [], `${file}: ${line}`);
    }
  }
});
