import assert from 'node:assert/strict';
import { readNotes } from '../../server/src/notes/reading/read';
import { addArea, addModule } from '../../server/src/notes/writing/adding';
import { levelLine } from '../../server/src/notes/writing/levelLine';
import { insertTime, writeModule } from '../../server/src/notes/writing/writing';
import { applyEdits } from '../../server/src/text/edit';

const forms: Record<string, string> = {
  'an ordered list':
    '# N\n\n## Area 1 Networks\n### Beginner\n1. Packets - 10 min\n\t- small\n2. Routers - 20 min\n\t- big\n',
  'a linked list':
    '# N\n\n## Area 1 - Networks\n\n* [Packets ~10 mins](https://n.example/a)\n  * small\n\n* [Routers ~20 mins](https://n.example/b)\n  * big\n',
  'linked headings':
    '# N\n\n## Networks\n> **_Beginner Level_**\n\n### [Packets:](https://n.example/a) (10 min)\n- small\n\n### [Routers:](https://n.example/b) (20 min)\n- big\n',
  'linked paragraphs':
    '# N\n\n## Area 1: Networks\n\n> Beginner Level\n\n[Packets](https://n.example/a) (time: 10 min)\n\nSmall.\n\n[Routers](https://n.example/b) (time: 20 min)\n\nBig.\n',
  'emphasized items':
    '# N\n\n## **Networks**\n\n### **Beginner Level**\n\n1. ***Packets*** -- elapsed time: 10 mins\n    * small\n\n2. ***Routers*** -- elapsed time: 20 mins\n    * big\n',
  'times below':
    '# N\n\n# Networks\n\n## Beginner Level\n\n### Video: Packets\n\n__Time: 10min__\n\nSmall.\n\n### Video: Routers\n\n__Time: 20min__\n\nBig.\n',
};

describe('a module is written in the form of the notes:', () => {
  function check(form: string, expected: string) {
    const notes = readNotes(forms[form] as string);
    assert.equal(writeModule(notes.form, { title: 'Waves', url: 'https://n.example/c', minutes: 30 }, 3), expected);
  }

  it('an ordered list', () => check('an ordered list', '3. Waves - 30 min'));
  it('a linked list', () => check('a linked list', '* [Waves ~30 mins](https://n.example/c)'));
  it('linked headings', () => check('linked headings', '### [Waves:](https://n.example/c) (30 min)'));
  it('linked paragraphs', () => check('linked paragraphs', '[Waves](https://n.example/c) (time: 30 min)'));
  it('emphasized items', () => check('emphasized items', '3. ***Waves*** -- elapsed time: 30 mins'));
  it('times below', () => check('times below', '### Waves\n\n__Time: 30min__'));

  it('emphasized times below, followed by other words', () => {
    const below = (forms['times below'] as string).replaceAll(
      /__Time: (\d+)min__/g,
      '*Cost $1 minutes, done on Sunday.*',
    );
    const written = writeModule(readNotes(below).form, { title: 'Waves', minutes: 30 });
    assert.equal(written, '### Waves\n\nCost 30 minutes');
  });

  it('without a time if none is known', () => {
    const notes = readNotes(forms['linked paragraphs'] as string);
    assert.equal(
      writeModule(notes.form, { title: 'Waves [1]', url: 'https://n.example/c' }),
      '[Waves \\[1\\]](https://n.example/c)',
    );
  });

  for (const [name, text] of Object.entries(forms)) {
    it(`${name}: parsing and writing gives the same text`, () => {
      const notes = readNotes(text);
      const [module] = notes.modules;
      const { title = '', url, spent } = module ?? {};
      const line = writeModule(notes.form, { title, url, minutes: spent?.minutes?.most }, 1);
      assert.ok(text.includes(line), `${JSON.stringify(line)} stands in the notes`);
    });
  }
});

describe('a new module', () => {
  function check(form: string, expected: string) {
    const text = forms[form] as string;
    const notes = readNotes(text);
    const { edits, cursor } = addModule(
      notes,
      { title: 'Waves', url: 'https://n.example/c', minutes: 30 },
      { area: 'Networks' },
    );
    const after = applyEdits(text, edits);
    assert.equal(after, expected);
    assert.deepEqual(
      readNotes(after).modules.map((module) => module.title),
      [...notes.modules.map((module) => module.title), 'Waves'],
      'is recognized by the reader',
    );
    assert.equal(after.slice(0, cursor).trimEnd(), after.slice(0, cursor), 'the cursor stands behind it');
  }

  it('continues the numbers of an ordered list', () =>
    check('an ordered list', `${forms['an ordered list']}3. Waves - 30 min\n`));
  it('keeps the blank lines of a loose list', () =>
    check('a linked list', `${forms['a linked list']}\n* [Waves ~30 mins](https://n.example/c)\n`));
  it('is separated from paragraphs', () =>
    check('linked paragraphs', `${forms['linked paragraphs']}\n[Waves](https://n.example/c) (time: 30 min)\n`));

  it('is inserted after the module at the cursor', () => {
    const text = forms['linked headings'] as string;
    const { edits } = addModule(readNotes(text), { title: 'Waves' }, { at: text.indexOf('small') });
    assert.equal(applyEdits(text, edits), text.replace('- small\n', '- small\n\n### Waves\n'));
  });

  for (const [what, before, after] of [
    [
      'renumbers the modules after it',
      '1. A - 5 min\n2. B - 5 min\n3. C - 5 min\n',
      '1. A - 5 min\n2. Waves\n3. B - 5 min\n4. C - 5 min\n',
    ],
    ['fills a gap in the numbers', '1. A - 5 min\n3. C - 5 min\n', '1. A - 5 min\n2. Waves\n3. C - 5 min\n'],
    ['does not renumber a list of ones', '1. A - 5 min\n1. B - 5 min\n', '1. A - 5 min\n1. Waves\n1. B - 5 min\n'],
  ] as const) {
    it(`in the middle of an ordered list ${what}`, () => {
      const text = `# N\n\n## Area 1\n### Beginner\n${before}### Intermediate\n1. D - 5 min\n`;
      const { edits } = addModule(readNotes(text), { title: 'Waves' }, { at: text.indexOf('A -') });
      assert.equal(applyEdits(text, edits), text.replace(before, after));
    });
  }

  it('keeps notes in their items if a number gets more digits', () => {
    const items = Array.from({ length: 9 }, (_, n) => `${n + 1}. M${n + 1} - 5 min\n   - note\n`).join('');
    const text = `# N\n\n## Area 1\n\n${items}`;
    const { edits } = addModule(readNotes(text), { title: 'Waves' }, { at: text.indexOf('M8') });
    assert.match(applyEdits(text, edits), /9\. Waves\n10\. M9 - 5 min\n {4}- note\n$/);
  });

  it('is inserted into its level, even if that level is empty', () => {
    const text =
      '# N\n\n## Area 1: Networks\n\n### Beginner\n\n- [Packets](https://n.example/a) (10 min)\n\n### Intermediate\n\n## Area 2: Disks\n';
    const { edits } = addModule(
      readNotes(text),
      { title: 'Waves', url: 'https://n.example/c' },
      { area: 'Networks', level: 'intermediate' },
    );
    assert.equal(
      applyEdits(text, edits),
      text.replace('### Intermediate\n', '### Intermediate\n\n- [Waves](https://n.example/c)\n'),
    );
  });

  it('keeps the line endings of its notes file', () => {
    const text = (forms['a linked list'] as string).replaceAll('\n', '\r\n');
    const { edits } = addModule(readNotes(text), { title: 'Waves' }, { area: 'Networks' });
    assert.ok(!/[^\r]\n/.test(applyEdits(text, edits)));
  });
});

describe('a time is inserted', () => {
  function check(text: string, expected: string) {
    const notes = readNotes(text);
    const [module] = notes.modules;
    assert.ok(module);
    const after = applyEdits(text, [insertTime(notes, module, 45)]);
    assert.equal(after, expected);
    const [again] = readNotes(after).modules;
    assert.equal(again?.spent?.minutes?.most, 45, 'is recognized by the reader');
  }

  const withFirstOf = (form: string, from: string, to: string) => {
    const text = (forms[form] as string).replace(from, to);
    return { text, expecting: (time: string) => text.replace(to, time) };
  };

  for (const [form, from, to, expected] of [
    ['an ordered list', 'Packets - 10 min', 'Packets', 'Packets - 45 min'],
    ['a linked list', '[Packets ~10 mins]', '[Packets]', '[Packets ~45 mins]'],
    ['linked headings', ' (10 min)', '', ' (45 min)'],
    [
      'emphasized items',
      '***Packets*** -- elapsed time: 10 mins',
      '***Packets***',
      '***Packets*** -- elapsed time: 45 mins',
    ],
    ['times below', '__Time: 10min__\n\nSmall', 'Small', '__Time: 45min__\n\nSmall'],
  ] as const) {
    it(`in the form of ${form}`, () => {
      if (to === '') {
        const text = (forms[form] as string).replace(from, to);
        check(text, (forms[form] as string).replace(from, expected));
      } else {
        const { text, expecting } = withFirstOf(form, from, to);
        check(text, expecting(expected));
      }
    });
  }

  it('into an empty time', () => {
    const text = (forms['linked paragraphs'] as string).replace('(time: 10 min)', '(time: )');
    check(text, text.replace('(time: )', '(time: 45 min)'));
  });

  it('into an empty time, with the unit of the others', () => {
    const text = (forms['linked paragraphs'] as string)
      .replaceAll(' min)', 'min)')
      .replace('(time: 10min)', '(time: )');
    check(text, text.replace('(time: )', '(time: 45min)'));
  });

  it('after a dash at the end of the title', () => {
    const list = (forms['an ordered list'] as string).replace('Packets - 10 min', 'Packets - ');
    check(list, list.replace('Packets - ', 'Packets - 45 min '));
    const links = (forms['a linked list'] as string).replace('Packets ~10 mins', 'Packets ~');
    check(links, links.replace('Packets ~', 'Packets ~45 mins'));
  });

  it('instead of the existing time, with its unit', () => {
    const text = forms['a linked list'] as string;
    check(text, text.replace('~10 mins', '~45 mins'));
  });
});

describe('a new area', () => {
  const cases: [string, string][] = [
    ['## Area 1 - Networks', '## Area 2 - Disks'],
    ['## Area 1: Networks', '## Area 2: Disks'],
    ['## Area 1 Networks', '## Area 2 Disks'],
    ['## Networks', '## Disks'],
    ['## Week Two: Networks', '## Week Three: Disks'],
    ['## Kapitel III: Netze', '## Kapitel IV: Disks'],
    ['## 第九周：网络', '## 第十周：Disks'],
  ];
  for (const [before, added] of cases) {
    it(`after ${before} is ${added}`, () => {
      const text = `# N\n\n${before}\n### Beginner\n- [Packets](https://n.example/a) (10 min)\n`;
      assert.equal(applyEdits(text, addArea(readNotes(text), 'Disks').edits), `${text}\n${added}\n`);
    });
  }
});

describe('a level line is in the language of the others:', () => {
  for (const [before, level, expected] of [
    ['## Anfänger', 'intermediate', '## Fortgeschrittene'],
    ['> Nivel principiante', 'intermediate', '> Nivel intermedio'],
    ['> Nivel principiante', 'together', '> Puesta en común'],
    ['### 中级', 'beginner', '### 初级'],
  ] as const) {
    it(expected, () => {
      const text = `# N\n\n# Area 1\n\n${before}\n\n- [Packets](https://n.example/a) (10 min)\n`;
      assert.equal(levelLine(readNotes(text), level), expected);
    });
  }
});

describe('a level line has the form of the others:', () => {
  for (const [form, expected] of [
    ['an ordered list', '### Intermediate'],
    ['linked headings', '> **_Intermediate Level_**'],
    ['linked paragraphs', '> Intermediate Level'],
    ['times below', '## Intermediate Level'],
  ] as const) {
    it(form, () => assert.equal(levelLine(readNotes(forms[form] as string), 'intermediate'), expected));
  }

  it('"Bring it together" has no word for level', () =>
    assert.equal(levelLine(readNotes(forms['linked paragraphs'] as string), 'together'), '> Bring it together'));
});
