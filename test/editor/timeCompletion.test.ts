import assert from 'node:assert/strict';
import { readSyllabus } from '../../server/src/course/syllabus/syllabus';
import { timeCompletion } from '../../server/src/editor/completion/timeCompletion';
import { accepted, cursorLine, inOrder, marked } from './marked';

const syllabus = readSyllabus(
  '# Networks\n\n## Routing\n\n- [Lab: Static routes](https://net.example/static) - 35 min\n',
);

const router = '[Video: What is a router?](https://net.example/router)';
const lab = '[Lab: Static routes](https://net.example/static)';
const headings = `# Notes\n\n## Area 1 - Routing\n\n### ${router} (12 min)\n\nIt forwards.\n\n### ${lab}`;
const paragraphs = `# Notes\n\n## Area 1: Routing\n\n${router} (time: 12 min)\n\nNotes: it forwards.\n\n${lab}`;
const numbers =
  '# Notes\n\n## Area 1 Routing\n### Beginner\n1. What is a router? - 12 min\n\t- It forwards.\n2. Static routes';
const bullets = `# Notes\n\n## Area 1 - Routing\n\n* [What is a router ~12 mins](https://net.example/router)\n  * It forwards.\n\n`;

describe('completion of times', () => {
  for (const [where, text, typed, line] of [
    ['after a title', `${headings}‸`, undefined, `### ${lab} (35 min)‸`],
    ['after a title and a space', `${headings} ‸`, undefined, `### ${lab} (35 min)‸`],
    ['at a bracket', `${headings} (‸`, '(', `### ${lab} (35 min)‸`],
    ['at a dash, unlike the notes', `${headings} - ‸`, ' ', `### ${lab} (35 min)‸`],
    ['in a paragraph', `${paragraphs} (‸`, '(', `${lab} (time: 35 min)‸`],
    ['after a label', `${paragraphs} (time: ‸`, ' ', `${lab} (time: 35 min)‸`],
    ['instead of the beginning of a number', `${paragraphs} (time: 3‸`, undefined, `${lab} (time: 35 min)‸`],
    ['in an empty time', `${paragraphs} (time: ‸)`, '(', `${lab} (time: 35 min‸)`],
    ['in brackets that the editor closed', `${headings} (‸)`, '(', `### ${lab} (35 min‸)`],
    ['after a numbered title', `${numbers} ‸`, undefined, '2. Static routes - 35 min‸'],
    ['at a dash', `${numbers} - ‸`, ' ', '2. Static routes - 35 min‸'],
    ['instead of an existing time', `${numbers} - 4‸0 min`, undefined, '2. Static routes - 35 min‸'],
    [
      'in a link',
      `${bullets}* [Static routes ~‸](https://net.example/static)`,
      '~',
      '* [Static routes ~35 mins‸](https://net.example/static)',
    ],
  ] as const) {
    it(`uses the form of the notes ${where}`, () => {
      const { notes, at } = marked(`${text}\n`);
      const [first] = inOrder(timeCompletion(notes, at, typed, syllabus));
      assert.ok(first);
      assert.equal(cursorLine(accepted(notes, first)), line);
    });
  }

  for (const [where, text, typed] of [
    ['after a typed space', `${headings} ‸\n`, ' '],
    ['after a time', `# Notes\n\n## Area 1\n\n### ${router} (12 min) ‸\n`, undefined],
    ['in the notes', `${headings}\n\nIt took (‸\n`, '('],
    ['in a title', `${numbers.slice(0, -3)}‸tes\n`, undefined],
  ] as const) {
    it(`shows nothing ${where}`, () => {
      const { notes, at } = marked(text);
      assert.deepEqual(timeCompletion(notes, at, typed, syllabus), []);
    });
  }

  it('starts with the syllabus’s time', () => {
    const { notes, at } = marked(`${headings} (‸`);
    const items = inOrder(timeCompletion(notes, at, '(', syllabus));
    assert.deepEqual(
      items.map(({ label, detail }) => (detail ? `${label} | ${detail}` : label)),
      [
        '35 min | estimate in the syllabus',
        '5 min',
        '10 min',
        '15 min',
        '20 min',
        '30 min',
        '45 min',
        '1 h',
        '1 h 30 min',
        '2 h',
      ],
    );
  });
});
