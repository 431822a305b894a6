import assert from 'node:assert/strict';
import { MarkupContent } from 'vscode-languageserver-types';
import { paces } from '../../server/src/course/plan/pace';
import { readSyllabus } from '../../server/src/course/syllabus/syllabus';
import { hover } from '../../server/src/editor/outline/hover';
import { offsetAt } from '../../server/src/text/lines';
import { marked } from './marked';

const syllabus = readSyllabus(
  '# Networks\n\n## Routing\n\n### Beginner\n\n- [Lab: Static routes](https://net.example/static) - 35 min\n',
);

const noPaces = paces([]);

const notes = `# Networks

## Area 1 - Routing

### Beginner

#### [Video: What is a router?](https://net.example/router) (12 min)

It forwards.

#### [Lab: Static_routes](https://net.example/static)

### Intermediate
`;

describe('hover', () => {
  for (const [what, at, says] of [
    [
      'a module: time, kind, place and link',
      'Wh‸at is',
      `**Video: What is a router?**
- Spent: 12 min
- Kind: video
- In Area 1 - Routing › Beginner
- Link: https://net.example/router`,
    ],
    [
      'a module without a time: the syllabus’s time',
      'Stat‸ic_routes',
      `**Lab: Static_routes**
- No time yet
- In the syllabus: Lab: Static routes
- The syllabus estimates 35 min
- Kind: lab
- In Area 1 - Routing › Beginner
- Link: https://net.example/static
- No notes yet`,
    ],
    [
      'an area: sums and progress',
      '‸Routing',
      '**Area 1 - Routing**\n- 1 of 2 done\n- Spent: 12 min\n- Planned: 35 min\n- 1 without a time\n- 1 without notes\n- Progress in “Networks”: Beginner 0 of 1\n- The syllabus estimates 35 min\n- Left to study: 1 module, about 35 min',
    ],
    [
      'a level: sums and progress',
      '### Begi‸nner',
      '**Beginner**\n- 1 of 2 done\n- Spent: 12 min\n- Planned: 35 min\n- 1 without a time\n- 1 without notes\n- Progress in “Networks”: 0 of 1\n- The syllabus estimates 35 min\n- Left to study: 1 module, about 35 min',
    ],
    ['an empty level', 'Intermediate‸', '**Intermediate**\n- No modules'],
    ['nothing in the notes', 'It for‸wards.', undefined],
    ['nothing at the title of the notes', '# Net‸works', undefined],
  ] as const) {
    it(`explains ${what}`, () => check(at, says));
  }

  it('shows what is left of an area at the author’s pace, without counting unknown times as 0', () => {
    const { notes: parsedNotes, at } = marked(
      `${notes.replace('Routing', '‸Routing')}\n#### [Lab: Own](https://net.example/own)\n`,
    );
    const labs = [1, 1.5, 2].map((factor) => ({ kind: 'lab' as const, planned: 20, spent: 20 * factor }));
    assert.match(
      said(hover(parsedNotes, at, syllabus, paces(labs))) ?? '',
      /Left to study: \d+ modules, about 45 min to 1 h at your pace, 1 without a time$/,
    );
  });

  it('shows times that were planned and spent', () => {
    const { notes: parsedNotes, at } = marked(
      '# N\n\n## Area 1\n\n### [Lab: ‸Ports](https://net.example/ports) - 30 min\n\n**Time: 15 minutes**\n\nDone.\n',
    );
    assert.match(said(hover(parsedNotes, at, syllabus, noPaces)) ?? '', /Spent: 15 min\n- Estimate: 30 min/);
  });

  it('escapes Markdown in notes', () => {
    const { notes: parsedNotes, at } = marked('# N\n\n## Area 1\n\n1. Lab: ‸a < b ![c](command:d) - 3 min\n');
    const shown = hover(parsedNotes, at, syllabus, noPaces)?.contents;
    assert.ok(MarkupContent.is(shown));
    assert.match(shown.value, /a \\< b \\!\\\[c\\\]/);
    assert.doesNotMatch(shown.value, /(?<!\\)[<[]/);
  });

  /** Checks the hover at the cursor; `at` is a piece of the notes with the cursor in it. */
  function check(at: string, says: string | undefined): void {
    const cursor = notes.replace(at.replace('‸', ''), at);
    const { notes: parsedNotes, at: offset } = marked(cursor);
    const found = hover(parsedNotes, offset, syllabus, noPaces);
    assert.equal(said(found), says);
    if (!found?.range) return;
    const start = offsetAt(parsedNotes.lines, parsedNotes.text, found.range.start);
    assert.ok(start <= offset && offset <= offsetAt(parsedNotes.lines, parsedNotes.text, found.range.end));
  }

  /** Returns the text of a hover, without escapes and blank lines, which matter only when it is rendered. */
  function said(found: ReturnType<typeof hover>): string | undefined {
    if (!found) return undefined;
    assert.ok(MarkupContent.is(found.contents));
    return found.contents.value.replace(/\\(?=[^a-z0-9\s])/gi, '').replace(/\n\n/g, '\n');
  }
});
