import assert from 'node:assert/strict';
import { CARDS_REQUEST, type CardsParams, type Deck } from '../../server/src/protocol/cards';
import { type Editor, startEditor } from './editor';

const notes = `# Networks

## Area 1 - Packets

### Beginner

#### [Lab: Catch one](https://net.example/catch) (20 min)

**packet**: a letter in a net

### Intermediate

#### [Lab: Send one](https://net.example/send) (20 min)

It arrives.

## Area 2 - Routes

#### [Lab: Find one](https://net.example/find) (20 min)

It is short.
`;

describe('cards over JSON-RPC', () => {
  let editor: Editor;
  before(async () => {
    editor = await startEditor({ workspace: '', isVsCode: true });
    editor.open('notes.md', notes);
    editor.open('other.md', '# A tool\n\n**tool**: a thing of ours\n');
    await editor.findings('notes.md');
  });
  after(() => editor.stop());

  const ask = (asked: Omit<CardsParams, 'uri'> = {}, name = 'notes.md') =>
    editor.ask<Deck | null>(CARDS_REQUEST, { uri: editor.uri(name), ...asked });

  const check = async (words: string | undefined, title: string, questions: readonly string[]) => {
    const line = words === undefined ? {} : { line: notes.slice(0, notes.indexOf(words)).split('\n').length - 1 };
    const deck = await ask(line);
    assert.deepEqual([deck?.title, deck?.cards.map(({ question }) => question)], [title, questions]);
  };

  const [caught, packet, sent, found] = [
    'What did you learn in “Lab: Catch one”?',
    'What is “packet”?',
    'What did you learn in “Lab: Send one”?',
    'What did you learn in “Lab: Find one”?',
  ] as const;

  it('are those of the whole notes file', () => check(undefined, 'Networks', [caught, packet, sent, found]));
  it('are those of the area, level or module on the line', async () => {
    await check('## Area 1', 'Area 1 - Packets', [caught, packet, sent]);
    await check('### Intermediate', 'Intermediate', [sent]);
    await check('#### [Lab: Catch', 'Lab: Catch one', [caught, packet]);
  });
  it('are those of the area around any other line', () =>
    check('It arrives', 'Area 1 - Packets', [caught, packet, sent]));
  it('are those of all areas outside of them', () => check('# Networks', 'Networks', [caught, packet, sent, found]));
  it('show their location', async () => {
    const deck = await ask();
    assert.deepEqual(deck?.cards[1], {
      id: deck?.cards[1]?.id,
      question: packet,
      answer: ['packet: a letter in a net'],
      area: 'Area 1 - Packets',
      lastLine: 8,
      level: 'Beginner',
      uri: editor.uri('notes.md'),
      line: 8,
    });
  });
  it('are empty for other Markdown', async () => assert.equal(await ask({}, 'other.md'), null));
});

for (const isVsCode of [false, true]) {
  describe(`cards of a course in several files, with the files of ${isVsCode ? 'VS Code' : 'another editor'}`, () => {
    let editor: Editor;
    const index = '# Algorithms\n\n## Area 1 - Sorting\n\n### [Lecture 1: Merge sort](lectures/1.md)\n';
    const lecture = '# Lecture 1: Merge sort (25 min)\n\nSplit.\n';
    beforeEach(async () => {
      editor = await startEditor({
        workspace: `--- README.md\n${index}--- lectures/1.md\n${lecture}--- other.md\n# A tool\n`,
        isVsCode,
      });
    });
    afterEach(() => editor.stop());

    const cards = async (name: string) => {
      const deck = await editor.ask<Deck | null>(CARDS_REQUEST, { uri: editor.uri(name), line: 0 });
      return deck?.cards.map(({ question, answer, uri, line }) => [question, ...answer, uri, line]);
    };
    const expected = () => [
      ['What did you learn in “Lecture 1: Merge sort”?', 'Split.', editor.uri('lectures/1.md'), 2],
    ];

    it('include files that are not open', async () => {
      editor.open('README.md', index);
      assert.deepEqual(await cards('README.md'), expected());
    });
    it('can be requested from a file of the course', async () => {
      editor.open('lectures/1.md', lecture);
      assert.deepEqual(await cards('lectures/1.md'), expected());
      editor.open('other.md', '# A tool\n');
      assert.equal(await cards('other.md'), undefined);
    });
  });
}
