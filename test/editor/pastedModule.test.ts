import assert from 'node:assert/strict';
import { readSyllabus } from '../../server/src/course/syllabus/syllabus';
import type { Pasted } from '../../server/src/editor/insert/clipboardLink';
import { pastedModule } from '../../server/src/editor/insert/pastedModule';
import { marked } from './marked';

const syllabus = readSyllabus(
  '# N\n\n## Routing\n\n### Beginner\n\n- [Video: Static routes](https://n.example/static) (8 min)\n',
);
const opening = '# N\n\n## Area 1: Routing\n\n';
const headings = `${opening}### [Ports](https://n.example/ports) (12 min)\n\n- One each.\n\n`;
const items = `${opening}1. [Ports](https://n.example/ports) - 12 min\n    - One each.\n`;

const address: Pasted = { text: 'https://n.example/static' };
const page: Pasted = {
  text: 'https://m.example/a?b=1&c=2',
  html: '<meta charset="utf-8"><a class="x" href="https://m.example/a?b=1&amp;c=2">Loops &amp;  trees</a>',
};

describe('a pasted link', () => {
  /** Checks the text that is inserted at the cursor of `text`; `undefined` if the link stays as it is. */
  function check(text: string, pasted: Pasted, expected: string | undefined): void {
    const { notes, at } = marked(text);
    assert.equal(pastedModule(notes, at, pasted, syllabus)?.text, expected);
  }

  it('of the syllabus becomes a module with title and time, in the form of the notes', () => {
    check(`${headings}‸`, address, '### [Video: Static routes](https://n.example/static) (8 min)\n\n- ');
    check(`${headings}### ‸`, address, '[Video: Static routes](https://n.example/static) (8 min)\n\n- ');
    check(`${items}‸`, address, '2. [Video: Static routes](https://n.example/static) - 8 min\n    - ');
  });

  it('with a title from a page becomes a module without a time', () => {
    check(`${headings}‸`, page, '### [Loops & trees](https://m.example/a?b=1&c=2)\n\n- ');
    check(`${headings}‸`, { ...page, text: 'Loops & trees' }, '### [Loops & trees](https://m.example/a?b=1&c=2)\n\n- ');
    check(`${headings}‸`, { text: '[Loops](https://m.example)\n' }, '### [Loops](https://m.example)\n\n- ');
  });

  it('stays as it is without a title, within a line, in code, and among other text', () => {
    check(`${headings}‸`, { text: 'https://m.example' }, undefined);
    check(`${headings}See ‸`, address, undefined);
    check(`${headings}‸ and so on`, address, undefined);
    check(`${headings}\`\`\`sh\n‸\n\`\`\`\n`, address, undefined);
    check(`${headings}‸`, { text: 'See https://n.example/static' }, undefined);
    check(`${headings}‸`, { text: 'javascript:alert(1)' }, undefined);
  });

  it('stays as it is if the page contains further links, or another address', () => {
    check(`${headings}‸`, { ...page, html: `${page.html}<a href="https://b.example">B</a>` }, undefined);
    check(`${headings}‸`, { text: page.text, html: '<a href="https://b.example">B</a>' }, undefined);
    check(`${headings}‸`, { text: 'B', html: '<a href="javascript:alert(1)">B</a>' }, undefined);
  });
});
