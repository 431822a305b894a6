import assert from 'node:assert/strict';
import type { Pasted } from '../../server/src/course/list/courseList';
import { timePlanned, timeSpent } from '../../server/src/course/progress/estimates';
import { readSyllabus } from '../../server/src/course/syllabus/syllabus';
import { pastedModules } from '../../server/src/editor/insert/pastedModules';
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
    assert.equal(pastedModules(notes, at, pasted, syllabus)?.text, expected);
  }

  it('of the syllabus becomes a module with title and time, in the form of the notes', () => {
    check(`${headings}‸`, address, '### [Video: Static routes](https://n.example/static) (8 min)\n\n- ');
    check(`${headings}### ‸`, address, '[Video: Static routes](https://n.example/static) (8 min)\n\n- ');
    check(`${items}‸`, address, '2. [Video: Static routes](https://n.example/static) - 8 min\n\n    - ');
  });

  it('with a title from a page becomes a module without a time', () => {
    check(`${headings}‸`, page, '### [Loops & trees](https://m.example/a?b=1&c=2)\n\n- ');
    check(`${headings}‸`, { ...page, text: 'Loops & trees' }, '### [Loops & trees](https://m.example/a?b=1&c=2)\n\n- ');
    check(`${headings}‸`, { text: '[Loops](https://m.example)\n' }, '### [Loops](https://m.example)\n\n- ');
  });

  it('is not changed without a title, within a line, in code, and among other text', () => {
    check(`${headings}‸`, { text: 'https://m.example' }, undefined);
    check(`${headings}See ‸`, address, undefined);
    check(`${headings}‸ and so on`, address, undefined);
    check(`${headings}\`\`\`sh\n‸\n\`\`\`\n`, address, undefined);
    check(`${headings}‸`, { text: 'See https://n.example/static' }, undefined);
    check(`${headings}‸`, { text: 'javascript:alert(1)' }, undefined);
  });

  it('is not changed if the page contains other links, or another address', () => {
    check(`${headings}‸`, { ...page, html: `${page.html}<a href="https://b.example">B</a>` }, undefined);
    check(`${headings}‸`, { text: page.text, html: '<a href="https://b.example">B</a>' }, undefined);
    check(`${headings}‸`, { text: 'B', html: '<a href="javascript:alert(1)">B</a>' }, undefined);
  });
});

describe('a pasted list of a course page', () => {
  function check(text: string, pasted: Pasted, expected: string | undefined): void {
    const { notes, at } = marked(text);
    assert.equal(pastedModules(notes, at, pasted, syllabus)?.text, expected);
  }

  const list: Pasted = {
    text: 'Static paths\nHosts 5 min',
    html: '<ul><li><a href="https://n.example/static">Static paths</a></li><li><a href="https://n.example/hosts">Hosts</a> 5 min</li></ul>',
  };

  const known: Pasted = { ...list, html: list.html?.replace('5 min', '') };

  it('becomes modules in the form of the notes, with titles and times of the syllabus', () => {
    const routes = '[Video: Static routes](https://n.example/static)';
    const hosts = '[Hosts](https://n.example/hosts)';
    check(`${headings}‸`, known, `### ${routes} (8 min)\n\n### ${hosts}`);
    check(`${headings}### ‸`, known, `${routes} (8 min)\n\n### ${hosts}`);
    check(`${items}‸`, known, `2. ${routes} - 8 min\n3. ${hosts}`);
  });

  for (const [form, time, expected] of [
    ['a time in brackets', '(12 min)', '(estimate: 5 min)'],
    ['a label', '(time: 12 min)', '(estimate: 5 min)'],
    ['a time after a dash', '- 12 min', '- estimate: 5 min'],
    ['a sign before the time', '~12 mins', '(estimate: 5 min)'],
    ['only time spent', '(spent: 12 min)', '(estimate: 5 min)'],
    ['only time spent, in words', ', took 12 min', '(estimate: 5 min)'],
    ['estimates', '(planned: 12 min)', '(planned: 5 min)'],
    ['estimates and time spent', '(planned: 12 min) (spent: 14 min)', '(planned: 5 min)'],
    ['a time below', '\n\nTime: 12 min', '\n\nEstimate: 5 min'],
    ['an estimate in the title and time spent below', '(12 min)\n\nTime spent: 14 min', '(estimate: 5 min)'],
  ] as const) {
    it(`has estimates, in the form of notes with ${form}`, () => {
      const start = `${opening}### [Ports](https://n.example/ports) ${time}\n\n- One each.\n\n`;
      const { notes, at } = marked(`${start}‸`);
      const text = pastedModules(notes, at, list, syllabus)?.text ?? '';
      const hosts = text.split(/(?=### )/).at(-1) ?? '';
      assert.equal(hosts.replace('### [Hosts](https://n.example/hosts)', '').trim(), expected.trim());
      const modules = marked(start + text).notes.modules.slice(1);
      assert.deepEqual(
        modules.map((module) => [timeSpent(module, syllabus), timePlanned(module, syllabus)?.most]),
        [
          [undefined, 8],
          [undefined, 5],
        ],
      );
    });
  }

  it('keeps its areas and levels, with the next numbers of the notes', () => {
    const html =
      '<h2>Week 1: Packets</h2><h3>Beginner</h3><ul><li><a href="https://n.example/1">Headers</a></li></ul>' +
      '<h2>Week 2: Names</h2><h3>Beginner</h3><ul><li><a href="https://n.example/2">Zones</a> 7 min</li></ul>';
    check(
      `${headings}‸`,
      { text: 'Week 1: Packets ...', html },
      '## Area 2: Packets\n\n### Beginner\n\n### [Headers](https://n.example/1)\n\n' +
        '## Area 3: Names\n\n### Beginner\n\n### [Zones](https://n.example/2) (estimate: 7 min)',
    );
    check(
      '---\nstudy-notes: syllabus\n---\n\n# N\n\n‸',
      { text: 'Week 1: Packets ...', html },
      '## Week 1: Packets\n\n### Beginner\n\n- [Headers](https://n.example/1)\n\n' +
        '## Week 2: Names\n\n### Beginner\n\n- [Zones](https://n.example/2) (7 min)',
    );
  });

  it('is certain only if the syllabus contains all of its modules', () => {
    const { notes, at } = marked(`${headings}‸`);
    const link = '<li><a href="https://n.example/static">Static paths</a></li>';
    assert.equal(pastedModules(notes, at, list, syllabus)?.isCertain, false);
    assert.equal(pastedModules(notes, at, { text: 'S', html: link + link }, syllabus)?.isCertain, true);
  });

  it('is not changed within a line, in code, and if it is already in the form of the notes or contains notes', () => {
    check(`${headings}See ‸`, list, undefined);
    check(`${headings}\`\`\`sh\n‸\n\`\`\`\n`, list, undefined);
    check(
      `${items}‸`,
      { text: '2. [A](https://n.example/a) - 2 min\n3. [B](https://n.example/b) - 3 min\n' },
      undefined,
    );
    check(
      `${items.replaceAll('\n', '\r\n')}‸`,
      { text: '2. [A](https://n.example/a) - 2 min\n3. [B](https://n.example/b) - 3 min\n' },
      undefined,
    );
    check(
      `${headings}‸`,
      { text: '### [A](https://n.example/a) (2 min)\n\n- A port is a number.\n- Others wait.\n' },
      undefined,
    );
    check(`${headings}‸`, { text: 'A packet has a header.\nIt names the target.\n' }, undefined);
  });
});
