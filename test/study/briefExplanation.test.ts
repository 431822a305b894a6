import assert from 'node:assert/strict';
import { offsetOf } from '../../server/src/answers/range';
import { treatLine } from '../../server/src/editor/insert/treatLine';
import { briefExplanation } from '../../server/src/notes/explain/briefExplanation';
import { explain } from '../../server/src/notes/explain/explain';
import { reasonText } from '../../server/src/notes/explain/reasons';
import { readNotebook } from '../../server/src/notes/reading/read';
import { applyEdits } from '../../server/src/text/edit';

const options = { levels: [] };

function read(marked: string): { readonly notebook: ReturnType<typeof readNotebook>; readonly at: number } {
  return { notebook: readNotebook(marked.replace('‸', ''), options), at: marked.indexOf('‸') };
}

describe('the brief explanation of a line', () => {
  for (const [notes, expected] of [
    [
      '1. ‸Lab: Catch one - 45 min\n',
      'Line 5 is a module in the area “Packets” (line 3): it is written like the other modules here.',
    ],
    [
      '1. Lab: Catch one - 45 min\n\n   ‸It has a head.\n',
      'Line 7 belongs to the notes of the module “Lab: Catch one” (line 5): only headings, list items up to the second level and short lines of text can be titles.',
    ],
    ['1. Lab: Catch one - 45 min\n\n‸\n', 'Line 7 is nothing: it is empty.'],
  ] as const) {
    it(`is one sentence: ${JSON.stringify(notes)}`, () => {
      const { notebook, at } = read(`# Networks\n\n## Area 1 - Packets\n\n${notes}`);
      assert.equal(briefExplanation(explain(notebook, at, options)), expected);
    });
  }

  it('shows why a file is not read', () => {
    const { notebook, at } = read('# A tool\n\n‸Install it.\n');
    assert.equal(
      briefExplanation(explain(notebook, at, options)),
      'Line 3 is not read, because its file is not recognized as study notes: no lecture, level or time was recognized.',
    );
  });

  it('names no weight', () => {
    const { notebook, at } = read('# Networks\n\n‸\n');
    const explanation = explain(notebook, at, options);
    for (const reason of Object.keys(reasonText) as (keyof typeof reasonText)[]) {
      const text = briefExplanation({
        ...explanation,
        file: { isNotebook: true, why: 'areas' },
        role: 'notes',
        reasons: [reason],
      });
      assert.doesNotMatch(text, /weight|evidence enough/, reason);
      assert.match(text, /^Line 3 belongs to the notes[^\n]*\.$/, reason);
    }
  });
});

describe('a line that is treated as a module', () => {
  function treated(marked: string): string | undefined {
    const { notebook, at } = read(marked);
    const made = treatLine(notebook, at, options);
    if (!made) return undefined;
    const edits = made.edits.map(({ range, newText }) => ({
      span: { start: offsetOf(notebook, range.start), end: offsetOf(notebook, range.end) },
      text: newText,
    }));
    const text = applyEdits(notebook.text, edits);
    const changed = readNotebook(text, options);
    const cursor = offsetOf(changed, made.cursor);
    return `${text.slice(0, cursor)}‸${text.slice(cursor)}`;
  }
  const notes =
    '# Networks\n\n## Area 1 - Packets\n\n### [Lab: Catch one](https://net.example/catch) (45 min)\n\nA head.\n';

  it('gets an empty time for the minutes', () => {
    assert.equal(treated(`${notes}\n### ‸Tails  \n\nA tail.\n`), `${notes}\n### Tails (time: ‸)\n\nA tail.\n`);
  });
  for (const [what, marked] of [
    ['is a module', notes.replace('[Lab', '‸[Lab')],
    ['is empty', notes.replace('\n\nA head', '\n‸\nA head')],
    ['is in a file that is no notes', '# A tool\n\n## ‸Install it\n\nRun it.\n'],
  ] as const) {
    it(`is left alone if it ${what}`, () => assert.equal(treated(marked), undefined));
  }
});
