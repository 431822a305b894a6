import assert from 'node:assert/strict';
import { readBlocks, reviseBlocks } from '../../server/src/markdown/sections/blocks';
import { firstDifference } from '../../server/src/notes/model/firstDifference';
import { readNotes } from '../../server/src/notes/reading/read';

const notes = '# Networks\n\n## Area 1\n\n- [Packets](https://net.example/a) (10 min)\n';
const plain = '# Tool\n\nIt works.\n\n## Install\n\nFirst.\n';

describe('a file with a choice in its front matter or in the settings', () => {
  /** Checks whether a text is recognized as notes, with a choice in the settings. */
  function check(text: string, setting: boolean | undefined, expected: boolean) {
    const { isNotes, areas, modules, topics } = readNotes(text, { levels: [], isNotes: setting });
    assert.equal(isNotes, expected);
    assert.equal(areas.length + modules.length + topics.length > 0, expected);
  }

  it('is classified by its text if there is no choice', () => {
    check(notes, undefined, true);
    check(plain, undefined, false);
  });

  it('is set by the settings', () => {
    check(notes, false, false);
    check(plain, true, true);
  });

  it('is set by its front matter, which takes precedence over settings', () => {
    check(`---\nstudy-notes: false\n---\n${notes}`, true, false);
    check(`---\nstudy-notes: true\n---\n${plain}`, false, true);
    check(`---\ntitle: Tool\r\nstudy-notes: "true" # mine\r\ndate: today\n---\n${plain}`, undefined, true);
    check(`\uFEFF---\nStudy-Notes: False\n---\n${notes}`, undefined, false);
  });

  it('is not set by other lines', () => {
    check(`---\nstudy-notes: maybe\n---\n${notes}`, undefined, true);
    check(`---\nmine:\n  study-notes: true\n---\n${plain}`, undefined, false);
    check(`study-notes: true\n\n${plain}`, undefined, false);
    check(`---\nstudy-notes: true\n\n${plain}`, undefined, false);
  });

  describe('has modules by weaker evidence', () => {
    /** Checks the areas and modules of a text below a title. */
    function check(text: string, expected: string) {
      const { areas, modules } = readNotes(`---\nstudy-notes: true\n---\n# Course\n\n${text}`);
      const titles = (entries: readonly { readonly title: string }[]) => entries.map(({ title }) => title).join(', ');
      assert.equal([...areas.map(({ title }) => `${title}:`), titles(modules)].join(' '), expected);
      const { modules: found } = readNotes(`# Course\n\n${text}`, { levels: [] });
      assert.equal(found.length, 0, 'it is none unless its author says so');
    }

    it('if items link to files', () => {
      check(
        '- [Lecture 1](one.md)\n- [Lecture 2](two.md) - slides, notes and all the rest\n- soon\n',
        'Lecture 1, Lecture 2, soon',
      );
      check('## Part A\n\n- [Sets](a.md)\n  - [Slides](a.pdf)\n- [Maps](b.md)\n', 'Part A: Sets, Maps');
    });

    it('if headings have links, without the links below them', () => {
      check(
        '### [Sets](a.md)\n\n- [Slides](a.pdf)\n- [Video](a.mp4)\n\n### [Maps](b.md)\n\n- [Slides](b.pdf)\n',
        'Sets, Maps',
      );
    });

    it('if headings are numbered', () => {
      check('## Lecture 1: Sets\n\n1. Read\n2. Write\n\n## Lecture 2: Maps\n', 'Lecture 1: Sets, Lecture 2: Maps');
      check('## 1. Sets\n\nEmpty or not.\n\n## 2. Maps\n', 'Sets, Maps');
    });

    it('if a list is numbered', () => {
      check(
        '## Sets\n\n1. The empty set\n2. Unions\n\n## Maps\n\n1. Injective ones\n',
        'Sets: Maps: The empty set, Unions, Injective ones',
      );
      check('1. The first of many\n', 'The first of many');
      check('- Week 1: sets and [maps](a.md)\n- Week 2: numbers\n', 'Week 1: sets and maps, Week 2: numbers');
    });

    it('but not in text without lists', () => {
      check('- [Sets](#sets)\n- [Maps](#maps)\n\n## Sets\n\nWords.\n\n## Maps\n\n- Words.\n', '');
      check('## IPv4\n\nWords.\n', '');
    });

    it('as long as few of them have a time', () => {
      check(
        '## Sets\n\n1. The empty set - 10 min\n2. Unions\n\n## Maps\n\n1. Injective ones\n',
        'Sets: Maps: The empty set, Unions, Injective ones',
      );
    });

    it('after each edit, too', () => {
      const options = { levels: [] };
      let blocks = readBlocks('---\nstudy-notes: true\n---\n# Course\n\n## Sets\n\nWords.\n');
      let parsedNotes = readNotes(blocks, options);
      for (const text of [
        '- [Unions](a.md)\n',
        '- [Maps](b.md)\n',
        '\n## Labs\n\n',
        '- [Lab: Maps](https://net.example) (5 min)\n',
      ]) {
        const end = blocks.text.length;
        blocks = reviseBlocks(blocks, { span: { start: end, end }, text: `\n${text}` });
        parsedNotes = readNotes(blocks, options, parsedNotes);
        assert.equal(firstDifference(parsedNotes, readNotes(blocks.text, options)), undefined);
      }
      // The last module makes the file notes, and the other modules do not change.
      assert.deepEqual(
        parsedNotes.modules.map(({ title }) => title),
        ['Unions', 'Maps', 'Lab: Maps'],
      );
    });

    it('and keeps areas', () => {
      const text =
        '## [Area 1](a.md)\n\n### [Sets](b.md) (10 min)\n\n### [Maps](c.md)\n\n## [Area 2](d.md)\n\n### [Rings](e.md)\n';
      const { areas, modules } = readNotes(`---\nstudy-notes: true\n---\n# Course\n\n${text}`);
      assert.deepEqual([areas.length, modules.map(({ title }) => title)], [2, ['Sets', 'Maps', 'Rings']]);
    });

    it('but not if it has certain modules and an unrelated numbered list', () => {
      const text = `---\nstudy-notes: true\n---\n${notes}\n## How to read them\n\n1. Open one\n2. Read it\n`;
      assert.deepEqual(
        readNotes(text).modules.map(({ title }) => title),
        ['Packets'],
      );
    });
  });
});
