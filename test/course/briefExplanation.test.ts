import assert from 'node:assert/strict';
import { offsetOf } from '../../server/src/answers/range';
import { treatLine } from '../../server/src/editor/insert/treatLine';
import { briefExplanation } from '../../server/src/notes/explain/briefExplanation';
import { explain } from '../../server/src/notes/explain/explain';
import { allReasons } from '../../server/src/notes/explain/reasons';
import { readNotes } from '../../server/src/notes/reading/read';
import { applyEdits } from '../../server/src/text/edit';

const options = { levels: [] };

function read(marked: string): { readonly notes: ReturnType<typeof readNotes>; readonly at: number } {
  return { notes: readNotes(marked.replace('‸', ''), options), at: marked.indexOf('‸') };
}

describe('the brief explanation of a line', () => {
  for (const [notes, expected] of [
    [
      '1. ‸Lab: Catch one - 45 min\n',
      'Line 5 is a module. It belongs to “Packets” (area, line 3). It is written like the other modules here.',
    ],
    [
      '1. Lab: Catch one - 45 min\n\n   ‸It has a head.\n',
      'Line 7 is part of the notes. It belongs to “Lab: Catch one” (module, line 5). Only headings, list items up to the second level and short lines of text can be titles.',
    ],
    ['1. Lab: Catch one - 45 min\n\n‸\n', 'Line 7 has no role in the notes. It is empty.'],
  ] as const) {
    it(`has the role, the parent and the first reason: ${JSON.stringify(notes)}`, () => {
      const { notes: parsedNotes, at } = read(`# Networks\n\n## Area 1 - Packets\n\n${notes}`);
      assert.equal(briefExplanation(explain(parsedNotes, at, options)), expected);
    });
  }

  it('explains why a file is not notes', () => {
    const { notes: parsedNotes, at } = read('# A tool\n\n‸Install it.\n');
    assert.equal(
      briefExplanation(explain(parsedNotes, at, options)),
      'Line 3 is ignored, because its file is not recognized as study notes: no lecture, level or time was recognized.',
    );
  });

  it('contains no weights', () => {
    const { notes: parsedNotes, at } = read('# Networks\n\n‸\n');
    const explanation = explain(parsedNotes, at, options);
    for (const reason of allReasons()) {
      const text = briefExplanation({
        ...explanation,
        file: { isNotes: true, why: 'areas' },
        role: 'notes',
        reasons: [reason],
      });
      assert.doesNotMatch(text, /weight|evidence enough/, reason);
      assert.match(text, /^Line 3 is part of the notes\.[^\n]*\.$/, reason);
    }
  });
});

describe('a line that is treated as a module', () => {
  function treated(marked: string): string | undefined {
    const { notes: parsedNotes, at } = read(marked);
    const made = treatLine(parsedNotes, at, options);
    if (!made) return undefined;
    const edits = made.edits.map(({ range, newText }) => ({
      span: { start: offsetOf(parsedNotes, range.start), end: offsetOf(parsedNotes, range.end) },
      text: newText,
    }));
    const text = applyEdits(parsedNotes.text, edits);
    const changed = readNotes(text, options);
    const cursor = offsetOf(changed, made.cursor);
    return `${text.slice(0, cursor)}‸${text.slice(cursor)}`;
  }
  const notes =
    '# Networks\n\n## Area 1 - Packets\n\n### [Lab: Catch one](https://net.example/catch) (45 min)\n\nA head.\n';

  it('gets an empty time', () => {
    assert.equal(treated(`${notes}\n### ‸Tails  \n\nA tail.\n`), `${notes}\n### Tails (time: ‸)\n\nA tail.\n`);
  });
  for (const [what, marked] of [
    ['is a module', notes.replace('[Lab', '‸[Lab')],
    ['is empty', notes.replace('\n\nA head', '\n‸\nA head')],
    ['is in a file that is not notes', '# A tool\n\n## ‸Install it\n\nRun it.\n'],
  ] as const) {
    it(`is not changed if it ${what}`, () => assert.equal(treated(marked), undefined));
  }
});
