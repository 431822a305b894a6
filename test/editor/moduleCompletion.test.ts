import assert from 'node:assert/strict';
import { readSyllabus } from '../../server/src/course/syllabus/syllabus';
import { moduleCompletion } from '../../server/src/editor/completion/moduleCompletion';
import { accepted, cursorLine, inOrder, marked, withoutNotesLine } from './marked';

const syllabus = readSyllabus(`# Networks

## Routing

### Beginner

- [Video: What is a router?](https://net.example/router) - 12 min
- [Lab: Static routes](https://net.example/static) - 30 min

### Intermediate

- [Reading: Distance vectors](https://net.example/vectors) - 20 min

## Transport

### Beginner

- [Video: Ports](https://net.example/ports) - 8 min
- Exercise: Count the segments
`);

const router = '[Video: What is a router?](https://net.example/router)';
const headings = `# Notes\n\n## Area 1 - Routing\n\n### Beginner\n\n#### ${router} (12 min)\n\nIt forwards.\n\n`;
const numbers = '# Notes\n\n## Area 1 Routing\n### Beginner\n1. What is a router? - 12 min\n\t- It forwards.\n';
const bullets = `# Notes\n\n## Area 1 - Routing\n\n* [What is a router ~12 mins](https://net.example/router)\n  * It forwards.\n\n`;
const table = `# Notes\n\n## Area 1 - Routing\n\n| Lecture | Time | Notes |\n|---|---|---|\n| ${router} | 12 min | Yes |\n`;
const paragraphs = `# Notes\n\n## Area 1: Routing\n\n> Beginner Level\n\n${router} (time: 12 min)\n\nNotes: it forwards.\n\n`;

describe('completion of modules', () => {
  for (const [where, text, typed, line] of [
    ['at a bracket', `${headings}#### [‸`, '[', '#### [Lab: Static routes](https://net.example/static) (30 min)‸'],
    [
      'in closed brackets',
      `${headings}#### [‸]`,
      '[',
      '#### [Lab: Static routes](https://net.example/static) (30 min)‸',
    ],
    [
      'at the first letters of a title',
      `${headings}#### [Sta‸]`,
      undefined,
      '#### [Lab: Static routes](https://net.example/static) (30 min)‸',
    ],
    [
      'after a space within a title',
      `${headings}#### [Lab: ‸]`,
      ' ',
      '#### [Lab: Static routes](https://net.example/static) (30 min)‸',
    ],
    [
      'on an empty heading',
      `${headings}#### ‸`,
      ' ',
      '#### [Lab: Static routes](https://net.example/static) (30 min)‸',
    ],
    ['on an empty line', `${headings}‸`, undefined, '#### [Lab: Static routes](https://net.example/static) (30 min)‸'],
    [
      'in a list item of other notes',
      `${headings}- ‸`,
      undefined,
      '#### [Lab: Static routes](https://net.example/static) (30 min)‸',
    ],
    [
      'within a sentence',
      `${headings}As in [‸] above.`,
      '[',
      'As in [Lab: Static routes](https://net.example/static)‸ above.',
    ],
    ['on a numbered item', `${numbers}2. ‸`, ' ', '2. Lab: Static routes - 30 min‸'],
    ['on a line without the next number', `${numbers}‸`, undefined, '2. Lab: Static routes - 30 min‸'],
    ['on a line that the editor indented', `${numbers}\t‸`, undefined, '2. Lab: Static routes - 30 min‸'],
    ['at a bracket on an indented line', `${numbers}\t[‸]`, '[', '2. Lab: Static routes - 30 min‸'],
    ['in a nested item of other notes', `${numbers}\t- [‸]`, '[', '2. Lab: Static routes - 30 min‸'],
    ['on a list item', `${bullets}* ‸`, ' ', '* [Lab: Static routes ~30 mins](https://net.example/static)‸'],
    ['with another bullet', `${bullets}- ‸`, ' ', '- [Lab: Static routes ~30 mins](https://net.example/static)‸'],
    ['in a row', `${table}| [‸]`, '[', '| [Lab: Static routes](https://net.example/static)       | 30 min |     |‸'],
    [
      'in a complete row',
      `${table}| ‸ | | |`,
      undefined,
      '| [Lab: Static routes](https://net.example/static)       | 30 min |     |‸',
    ],
    ['in a paragraph', `${paragraphs}[‸]`, '[', '[Lab: Static routes](https://net.example/static) (time: 30 min)‸'],
  ] as const) {
    it(`uses the form of the notes ${where}`, () => {
      const { notes, at } = marked(text);
      const [first] = inOrder(moduleCompletion(notes, at, typed, syllabus));
      assert.ok(first);
      assert.equal(cursorLine(withoutNotesLine(accepted(notes, first))), line);
    });
  }

  for (const [what, noted, marker, expected] of [
    ['items below a heading', '### Ports (8 min)\n\n- One each.', '### ', '### Lab: Routes (30 min)\n\n- ‸'],
    ['paragraphs below a heading', '### Ports (8 min)\n\nOne each.', '### ', '### Lab: Routes (30 min)\n\n‸'],
    ['lines directly below a heading', '### Ports (8 min)\nOne each.', '### ', '### Lab: Routes (30 min)\n‸'],
    ['notes below a time', '### Ports\n\nTime: 8 min\n\n* One each.', '### ', '### Lab: Routes\n\nTime: 30 min\n\n* ‸'],
    ['nested items', '- Ports (8 min)\n    * One each.', '- ', '- Lab: Routes (30 min)\n    * ‸'],
    ['tabs', '- Ports (8 min)\n\t- One each.', '- ', '- Lab: Routes (30 min)\n\n\t- ‸'],
    ['numbered notes', '- Ports (8 min)\n  3. One each.', '- ', '- Lab: Routes (30 min)\n  1. ‸'],
    ['numbered modules', '9. Ports (8 min)\n   - One each.', '10. ', '10. Lab: Routes (30 min)\n\n    - ‸'],
    ['no notes in an item', '- Ports (8 min)', '- ', '- Lab: Routes (30 min)\n\n  - ‸'],
    ['no notes below a heading', '### Ports (8 min)', '### ', '### Lab: Routes (30 min)\n\n‸'],
  ] as const) {
    it(`puts the cursor on an empty line for notes, as in notes with ${what}`, () => {
      const course = readSyllabus('# N\n\n## Routing\n\n### Beginner\n\n- Lab: Routes - 30 min\n');
      const opening = `# N\n\n## Area 1: Routing\n\n${noted}\n${marker === '### ' ? '\n' : ''}`;
      const { notes, at } = marked(`${opening}${marker}‸\n\n## Area 2: Ports\n`);
      const [first] = moduleCompletion(notes, at, undefined, course);
      assert.ok(first);
      const written = accepted(notes, first);
      assert.equal(written, `${opening}${expected}\n\n## Area 2: Ports\n`);
      // An empty line does not count as notes, unlike text that is typed there.
      for (const words of ['', 'Next hops.']) {
        const { modules } = marked(written.replace('‸', words)).notes;
        assert.deepEqual(
          modules.map(({ title, hasNotes }) => [title, hasNotes]),
          [
            ['Ports', !what.startsWith('no notes')],
            ['Lab: Routes', words !== ''],
          ],
        );
      }
    });
  }

  it('keeps the cursor on a title that already has notes', () => {
    const { notes, at } = marked(`${headings}#### ‸\n\nIt forwards, too.\n`);
    const [first] = inOrder(moduleCompletion(notes, at, ' ', syllabus));
    assert.ok(first);
    assert.match(accepted(notes, first), /\(30 min\)‸\n\nIt forwards, too/);
  });

  for (const [where, text, typed] of [
    ['after the marker of a list in the notes of a module', `${headings}- ‸`, ' '],
    ['after the marker of a nested list', `${bullets}  * ‸`, ' '],
    ['after a space in a sentence', `${headings}It ‸`, ' '],
    ['in a checkbox', `${bullets}* [ ‸]`, ' '],
    ['at an image', `${headings}![‸]`, '['],
    ['in an existing link', `${headings}[‸here](https://net.example)`, '['],
    ['in a code span', `${headings}\`a[‸\``, '['],
    ['in a code block', `${headings}\`\`\`\n[‸\n\`\`\`\n`, '['],
    ['after a complete title', `${headings}#### [Lab: Static routes](https://net.example/static) ‸`, undefined],
  ] as const) {
    it(`offers nothing ${where}`, () => {
      const { notes, at } = marked(text);
      assert.deepEqual(moduleCompletion(notes, at, typed, syllabus), []);
    });
  }

  it('starts with the area and level at the cursor, and ends with modules that the notes already contain', () => {
    const { notes, at } = marked(`${headings}#### [‸\n\n## Area 2 - Transport\n`);
    const items = inOrder(moduleCompletion(notes, at, '[', syllabus));
    assert.deepEqual(
      items.map(({ label, detail }) => `${label} | ${detail}`),
      [
        'Lab: Static routes | 30 min · Routing › Beginner',
        'Reading: Distance vectors | 20 min · Routing › Intermediate',
        'Video: Ports | 8 min · Transport › Beginner',
        'Exercise: Count the segments | Transport › Beginner',
        'Video: What is a router? | in these notes · 12 min · Routing › Beginner',
      ],
    );
  });

  for (const [where, text, typed, expected] of [
    [
      'to another level in the notes',
      `${headings}#### [‸\n\n### Intermediate\n\n## Area 2: Transport\n`,
      '[',
      ['Reading: Distance vectors', 'Video: Ports', 'Exercise: Count the segments'],
    ],
    [
      'to another area in the notes',
      `${bullets}* [‸\n\n## Area 2 - Transport\n`,
      '[',
      ['Video: Ports', 'Exercise: Count the segments'],
    ],
    ['to a level that its area does not contain', `${headings}#### [‸`, '[', ['Reading: Distance vectors']],
    ['to another level, except in a sentence', `${headings}As in [‸\n\n### Intermediate\n`, '[', []],
  ] as const) {
    it(`lets the editor offer to move a module that belongs ${where}`, () => {
      const { notes, at } = marked(text);
      const items = inOrder(moduleCompletion(notes, at, typed, syllabus)).filter(({ command }) => command);
      assert.deepEqual(
        items.map(({ label }) => label),
        expected,
      );
      for (const { command } of items) {
        assert.equal(command?.command, 'studyNotes.offerMove');
        assert.deepEqual(command.arguments, [{ line: text.slice(0, text.indexOf('‸')).split('\n').length - 1 }]);
      }
    });
  }

  it('shows the time and the level before the area after a title that is cut, and is found by all of it', () => {
    const long = 'Reading: How packets find their way through networks that change all the time';
    const course = readSyllabus(`# N\n\n## Routing\n\n### Beginner\n\n- ${long} - 25 min\n`);
    const { notes, at } = marked(`${headings}#### [‸`);
    const [item] = moduleCompletion(notes, at, '[', course);
    assert.equal(item?.label, 'Reading: How packets find their way through…');
    assert.equal(item?.labelDetails?.description, '25 min · Beginner · Routing');
    assert.equal(item?.filterText, `[${long}`);
  });

  it('compares what is typed with the words of the title', () => {
    const { notes, at } = marked(`${headings}- [Sta‸`);
    const [first] = moduleCompletion(notes, at, undefined, syllabus);
    assert.equal(first?.filterText, '- [Lab: Static routes');
  });

  it('writes plain text, and a title without a link as it is', () => {
    const { notes, at } = marked(`${headings}#### ‸`);
    const items = moduleCompletion(notes, at, ' ', syllabus);
    const [exercise] = items.filter(({ label }) => label.startsWith('Exercise'));
    assert.ok(exercise);
    assert.equal(cursorLine(withoutNotesLine(accepted(notes, exercise))), '#### Exercise: Count the segments‸');
    assert.ok(items.every(({ insertTextFormat }) => insertTextFormat === 1));
  });
});
