import assert from 'node:assert/strict';
import { type Card, cards } from '../../server/src/course/quiz/cards';
import { readNotes } from '../../server/src/notes/reading/read';

const course = (notes: string) => `# Networks

## Contents

- [Area 1: Packets](#area-1-packets)
- **Read me** before anything else

## Area 1: Packets

### Beginner

- [Lab: Catch one](https://net.example/catch) - 20 min
${notes.replace(/^(?=.)/gm, '  ')}
`;

function cardsOf(text: string): Card[] {
  return cards(readNotes(text));
}

const lab = 'What did you learn in “Lab: Catch one”?';

/** Checks the cards of the terms in a module's notes, without the card of the module. */
function checkTerms(notes: string, expected: readonly string[]): void {
  const [first, ...terms] = cardsOf(course(notes));
  assert.equal(first?.question, lab);
  assert.deepEqual(
    terms.map(({ question, answer }) => `${question} ${answer.join(' / ')}`),
    expected,
  );
}

describe('the card of a module', () => {
  const check = (notes: string, expected: readonly string[] | undefined) => {
    const card = cardsOf(course(notes)).find(({ question }) => question === lab);
    assert.deepEqual(card?.answer, expected);
  };

  it('has the paragraphs and items of its notes as the answer', () => {
    check('\nA packet has a head.\nIt has a **tail**, too.\n\n- *One* by `tcpdump -i eth0`\n', [
      'A packet has a head. It has a tail, too.',
      'One by `tcpdump -i eth0`',
    ]);
  });
  for (const [what, notes, expected] of [
    [
      'a wrapped item',
      '- A packet has\n  a head and\n  `a tail`\n- Next\n',
      ['A packet has a head and `a tail`', 'Next'],
    ],
    ['a wrapped quote', '> A packet has\n> a head.\n', ['A packet has a head.']],
    ['scripts without spaces', '- 数据包有\n  一个头\n', ['数据包有一个头']],
    ['a time in the middle', 'It took\n20 minutes\nin all.\n', ['It took 20 minutes in all.']],
    [
      'definitions',
      '**head**: the start\n**tail** - the end,\nwrapped\n',
      ['head: the start', 'tail - the end, wrapped'],
    ],
  ] as const) {
    it(`joins the lines of ${what}`, () => check(`\n${notes}`, expected));
  }
  it('makes one card of notes that are a question', () =>
    assert.deepEqual(
      cardsOf(
        '# N\n\n## Area 1: P\n\n### [Why packets?](https://net.example/why) (5 min)\n\nOne gets lost, and not all.\n',
      ).map(({ question }) => question),
      ['What did you learn in “Why packets?”?'],
    ));
  it('contains all notes of the module', () => {
    check('- one\n- two\n- three\n- four\n- five\n- six\n', ['one', 'two', 'three', 'four', 'five', 'six']);
  });
  it('reads quotes, links and character references', () => {
    check('\n> Heads &amp; tails, as [the book](https://net.example) says.  \n> All of it.\n', [
      'Heads & tails, as the book says.',
      'All of it.',
    ]);
  });
  for (const [what, notes] of [
    ['nothing', ''],
    ['template text', '- Include notes here\n- **TODO**\n'],
    ['a link alone', '- [The book](https://net.example)\n'],
    ['commands', '- `tcpdump`\n\n```sh\ntcpdump -i eth0\n```\n'],
    ['a comment', '<!-- later -->\n'],
  ] as const) {
    it(`is not created from ${what}`, () => check(notes, undefined));
  }
  it('contains its own notes, not those of the next level or area', () => {
    const nextLevels =
      '\n### Intermediate\n\nA **router** finds the way.\n\n## Area 2: Names\n\nA **name** is easier said.\n';
    assert.deepEqual(
      cardsOf(`${course('- A packet has a head.\n')}${nextLevels}`).map(({ question, answer, area, level }) =>
        [question, ...answer, area?.title, level].join(' | '),
      ),
      [
        `${lab} | A packet has a head. | Packets | beginner`,
        'What is “router”? | A router finds the way. | Packets | intermediate',
        'What is “name”? | A name is easier said. | Names | ',
      ],
    );
  });
  it('is not created from other Markdown', () =>
    assert.deepEqual(cardsOf('# Readme\n\n**npm**: a tool of ours\n'), []));
});

describe('the card of a term', () => {
  it('has its own line as the answer', () => {
    checkTerms('- **packet**: a letter with `head`\n- More of it\n- Behind each **router**s stand *others*\n', [
      'What is “packet”? packet: a letter with `head`',
      'What is “router”? Behind each routers stand others',
    ]);
  });
  it('reads terms of several words and other scripts', () => {
    checkTerms('- The __three-way handshake__ comes first.\n- **数据包**：网络中的信件\n', [
      'What is “three-way handshake”? The three-way handshake comes first.',
      'What is “数据包”? 数据包：网络中的信件',
    ]);
  });
  it('reads terms without their article, and next to instructions', () => {
    checkTerms(
      '- The packet goes to **the gateway** first\n- Open the lid. A **packet** is inside of it.\n- **Clear** empties the cache\n',
      [
        'What is “gateway”? The packet goes to the gateway first',
        'What is “packet”? Open the lid. A packet is inside of it.',
        'What is “Clear”? Clear empties the cache',
      ],
    );
  });
  it('finds only whole words', () => {
    checkTerms('- Each export has a **port** behind it\n', ['What is “port”? Each export has a port behind it']);
  });
  it('is asked once in an area', () => {
    checkTerms('- **Packet**: a letter in a net\n- A **packet** has a head and a tail\n', [
      'What is “Packet”? Packet: a letter in a net',
    ]);
  });
  for (const words of [
    '**Note:** this takes a while',
    '**Step 2**: look into the head',
    '**For example**, a head and a tail',
    '**It is a letter in a net.**',
    '**Packets:**',
    '**20 min** went into this',
    '**Beginner** comes before all',
    '**1.** comes before two',
    '**x** marks the spot here',
    '**`tcpdump`** shows them all',
    '**[Packets](https://net.example)** are letters',
    '**trans**mission **con**trol in a net',
    '**There is a head, and there is a tail behind it** in each',
    '**TODO** look into the head',
    '**To send a packet**, one needs an address',
    '**In the background**, it goes on and on',
    'Click **Create packet** to send another one',
    'Then select **Packets**, and **Apply**',
    'Under **Access control**, choose who may read it',
    '**Role:** Choose a role that is there',
    '3. In the **Network** menu, open a tab',
    'In the list of nets select **Mine**',
    '**Version:** 3.6',
    '点击**创建数据包**，然后关闭窗口',
    '![**packet** with a head and a tail](packet.png)',
  ]) {
    it(`does not ask for ${words}`, () => checkTerms(`- A line of notes\n- ${words}\n`, []));
  }
});

describe('the id of a card', () => {
  const ids = (text: string) => cardsOf(text).map(({ id }) => id);
  const notes = course('- **packet**: a letter in a net\n');

  it('is stable when words, titles and places change', () => {
    const [module, term] = ids(notes);
    assert.match(module ?? '', /^[\da-f]{16}$/);
    assert.deepEqual(ids(notes.replace('a letter', 'a sealed letter')), [module, term]);
    assert.deepEqual(ids(notes.replace('Lab: Catch one', 'Catch a packet')), [module, term]);
    assert.deepEqual(ids(notes.replace('Beginner', 'Intermediate')), [module, term]);
  });
  it('differs for another module', () => {
    const before = new Set(ids(notes));
    assert.deepEqual(
      ids(notes.replace('net.example/catch', 'net.example/send')).filter((id) => before.has(id)),
      [],
    );
  });
  it('differs for an equal title in another area, and for another title with an equal link', () => {
    const lab = (title: string, n: number) =>
      `\n## Area ${n}: Nets ${n}\n\n### Beginner\n\n#### ${title} (10 min)\n\nA line.\n`;
    const linked = ['One', 'Two', 'One'].map((title, n) => lab(`[Lab: ${title}](https://net.example/lab)`, n + 1));
    assert.equal(new Set(ids(`# N\n${lab('Lab: Summary', 1)}${lab('Lab: Summary', 2)}`)).size, 2);
    assert.equal(ids(`# N\n${linked.join('')}`).length, 2);
  });
  it('depends on the title if there is no link', () => {
    const unlinked = notes.replace('[Lab: Catch one](https://net.example/catch)', 'Lab: Catch one');
    assert.equal(new Set([...ids(unlinked), ...ids(notes)]).size, 4);
  });
});
