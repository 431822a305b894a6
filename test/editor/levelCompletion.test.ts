import assert from 'node:assert/strict';
import { levelCompletion } from '../../server/src/editor/completion/levelCompletion';
import { accepted, cursorLine, marked } from './marked';

const headings = `# Notes

## Area 1 - Routing

### Beginner

1. What is a router? - 12 min

## Area 2 - Transport

1. Ports - 8 min

`;
const quotes = `# Notes

## Area 1: Routing

> **_Beginner Level_**

[Video: What is a router?](https://net.example/router) (time: 12 min)

`;

describe('completion of levels', () => {
  for (const [where, text, typed, lines] of [
    [
      'after the marker of a heading',
      `${headings}### ‸`,
      ' ',
      ['### Beginner‸', '### Intermediate‸', '### Bring it together‸'],
    ],
    ['after the first letters', `${headings}### Inter‸`, undefined, ['### Intermediate‸']],
    ['on an empty line', `${quotes}‸`, undefined, ['> **_Intermediate Level_**‸', '> **_Bring it together_**‸']],
    ['after the marker of a quote', `${quotes}> ‸`, ' ', ['> **_Intermediate Level_**‸', '> **_Bring it together_**‸']],
    ['none after another marker', `${headings}- ‸`, ' ', []],
    ['none after the marker of a module, on request', `${headings}#### ‸`, undefined, []],
    [
      'after the marker of a level, on request',
      `${headings}### B‸`,
      undefined,
      ['### Beginner‸', '### Bring it together‸'],
    ],
    ['none in a sentence', `${quotes}It is ‸`, undefined, []],
    ['none in a code block', `${headings}\`\`\`\n‸\n\`\`\`\n`, undefined, []],
  ] as const) {
    it(`offers the missing levels: ${where}`, () => {
      const { notes, at } = marked(text);
      const items = levelCompletion(notes, at, typed, []);
      assert.deepEqual(
        items.map((item) => cursorLine(accepted(notes, item))),
        lines,
      );
    });
  }

  it('offers the levels in the settings', () => {
    const { notes, at } = marked(`${headings}### ‸`);
    const labels = levelCompletion(notes, at, ' ', ['expert']).map(({ label }) => label);
    assert.deepEqual(labels, ['Beginner', 'Intermediate', 'Bring it together', 'Expert']);
  });
});
