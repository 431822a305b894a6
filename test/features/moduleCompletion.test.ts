import assert from 'node:assert/strict';
import { moduleCompletion } from '../../server/src/features/moduleCompletion';
import { readSyllabus } from '../../server/src/syllabus/syllabus';
import { accepted, cursorLine, inOrder, marked } from './marked';

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
      'at a title’s first words',
      `${headings}#### [Sta‸]`,
      undefined,
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
    ['where a number is missing', `${numbers}‸`, undefined, '2. Lab: Static routes - 30 min‸'],
    ['on a list item', `${bullets}* ‸`, ' ', '* [Lab: Static routes ~30 mins](https://net.example/static)‸'],
    ['with another bullet', `${bullets}- ‸`, ' ', '- [Lab: Static routes ~30 mins](https://net.example/static)‸'],
    ['in a paragraph', `${paragraphs}[‸]`, '[', '[Lab: Static routes](https://net.example/static) (time: 30 min)‸'],
  ] as const) {
    it(`writes this notebook’s form ${where}`, () => {
      const { notebook, at } = marked(text);
      const [first] = inOrder(moduleCompletion(notebook, at, typed, syllabus));
      assert.ok(first);
      assert.equal(cursorLine(accepted(notebook, first)), line);
    });
  }

  for (const [where, text, typed] of [
    ['behind the blank of a list in the notes', `${headings}- ‸`, ' '],
    ['behind the blank of a nested list', `${bullets}  * ‸`, ' '],
    ['behind a blank in a sentence', `${headings}It ‸`, ' '],
    ['at a picture', `${headings}![‸]`, '['],
    ['in a link that is there', `${headings}[‸here](https://net.example)`, '['],
    ['in a code span', `${headings}\`a[‸\``, '['],
    ['in a fence', `${headings}\`\`\`\n[‸\n\`\`\`\n`, '['],
    ['behind a finished title', `${headings}#### [Lab: Static routes](https://net.example/static) ‸`, undefined],
  ] as const) {
    it(`says nothing ${where}`, () => {
      const { notebook, at } = marked(text);
      assert.deepEqual(moduleCompletion(notebook, at, typed, syllabus), []);
    });
  }

  it('starts with the area and level around the cursor, and ends with what is there already', () => {
    const { notebook, at } = marked(`${headings}#### [‸\n\n## Area 2 - Transport\n`);
    const items = inOrder(moduleCompletion(notebook, at, '[', syllabus));
    assert.deepEqual(
      items.map(({ label, detail }) => `${label} | ${detail}`),
      [
        'Lab: Static routes | 30 min · Routing',
        'Reading: Distance vectors | 20 min · Routing',
        'Video: Ports | 8 min · Transport',
        'Exercise: Count the segments | Transport',
        'Video: What is a router? | in this notebook · 12 min · Routing',
      ],
    );
  });

  it('compares what is typed with the words of the title', () => {
    const { notebook, at } = marked(`${headings}- [Sta‸`);
    const [first] = moduleCompletion(notebook, at, undefined, syllabus);
    assert.equal(first?.filterText, '- [Lab: Static routes');
  });

  it('writes plain text, and a title without a link as it is', () => {
    const { notebook, at } = marked(`${headings}#### ‸`);
    const items = moduleCompletion(notebook, at, ' ', syllabus);
    const [exercise] = items.filter(({ label }) => label.startsWith('Exercise'));
    assert.ok(exercise);
    assert.equal(cursorLine(accepted(notebook, exercise)), '#### Exercise: Count the segments‸');
    assert.ok(items.every(({ insertTextFormat }) => insertTextFormat === 1));
  });
});
