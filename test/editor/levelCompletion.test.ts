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
    ['headings', `${headings}### ‸`, ' ', ['### Beginner‸', '### Intermediate‸', '### Bring it together‸']],
    ['first letters', `${headings}### Inter‸`, undefined, ['### Intermediate‸']],
    ['an empty line', `${quotes}‸`, undefined, ['> **_Intermediate Level_**‸', '> **_Bring it together_**‸']],
    ['quotes', `${quotes}> ‸`, ' ', ['> **_Intermediate Level_**‸', '> **_Bring it together_**‸']],
    ['the marker of no level', `${headings}- ‸`, ' ', []],
    ['the marker of a module, when asked', `${headings}#### ‸`, undefined, []],
    ['the marker of a level, when asked', `${headings}### B‸`, undefined, ['### Beginner‸', '### Bring it together‸']],
    ['a sentence', `${quotes}It is ‸`, undefined, []],
    ['a fence', `${headings}\`\`\`\n‸\n\`\`\`\n`, undefined, []],
  ] as const) {
    it(`offers the missing levels at ${where}`, () => {
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
