import assert from 'node:assert/strict';
import { readNotes } from '../../server/src/notes/reading/read';
import { findingsOf } from '../../server/src/rules/engine/findings';
import { exampleContext } from './exampleContext';

const written = '# N\n\n## Area 1: Scheduling\n\n### Round robin (15 min)\n\n- The same slice.\n';

describe('an area without notes is reported once,', () => {
  for (const [what, area, expected] of [
    ['if it is empty', '## Area 2: Memory\n', ['missing-notes']],
    ['if it contains only a level', '## Area 2: Memory\n\n### Beginner\n', ['missing-notes']],
    ['if it contains only placeholder text', '## Area 2: Memory\n\n> Include notes here\n', ['placeholder']],
    ['if a level contains placeholder text', '## Area 2: Memory\n\n### Beginner\n\nTODO\n', ['placeholder']],
  ] as const) {
    it(what, () => {
      const notes = readNotes(`${written}\n${area}`);
      const found = findingsOf(notes, exampleContext, {}).map(({ rule }) => rule.id);
      assert.deepEqual(found, expected);
    });
  }
});
