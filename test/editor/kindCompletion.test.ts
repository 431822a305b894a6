import assert from 'node:assert/strict';
import { kindCompletion } from '../../server/src/editor/completion/kindCompletion';
import { accepted, cursorLine, inOrder, marked } from './marked';

const head = '---\nstudy-notes: syllabus\n---\n\n# Networks\n\n## Area 1: Packets\n\n';
const listed = `${head}- [AWS Tutorial: Send one](https://net.example/send) - 10 min
- [Video: What is a packet?](https://net.example/packet) - 10 min
- [Video: Ports](https://net.example/ports) - 10 min
`;

describe('words for kinds in a syllabus', () => {
  for (const [where, text, typed, line] of [
    ['after a bracket', `${listed}- [‸\n`, '[', '- [Video: ‸'],
    ['in the brackets that editors close', `${listed}- [‸]\n`, '[', '- [Video: ‸]'],
    ['after the marker', `${listed}- ‸\n`, ' ', '- Video: ‸'],
    ['after the beginning of a word', `${listed}- [AWS T‸\n`, undefined, '- [Video: ‸'],
    ['in a syllabus without modules', `${head}* ‸\n`, ' ', '* Video: ‸'],
  ] as const) {
    it(`are offered ${where}`, () => {
      const { notes, at } = marked(text);
      const [first] = inOrder(kindCompletion(notes, at, typed));
      assert.ok(first);
      assert.equal(cursorLine(accepted(notes, first)), line);
    });
  }

  it('are those in use, then one for each of the other kinds', () => {
    const { notes, at } = marked(`${listed}- [‸\n`);
    const labels = inOrder(kindCompletion(notes, at, '[')).map(({ label }) => label);
    assert.deepEqual(labels, ['Video', 'AWS Tutorial', 'Lab', 'Reading', 'Exercise', 'Project']);
  });

  for (const [where, text, typed] of [
    ['after a kind', `${listed}- [Lab: Ca‸\n`, undefined],
    ['after a space in a title', `${listed}- [Catch ‸\n`, ' '],
    ['after another marker', `${listed}### ‸\n`, ' '],
    ['in a sentence', `${listed}\nAll of them ‸\n`, undefined],
  ] as const) {
    it(`are not offered ${where}`, () => {
      const { notes, at } = marked(text);
      assert.deepEqual(kindCompletion(notes, at, typed), []);
    });
  }
});
