import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { explain } from '../../server/src/notes/explain/explain';
import { explanationText } from '../../server/src/notes/explain/explanationText';
import { entriesOf } from '../../server/src/notes/model/outline';
import { readNotes } from '../../server/src/notes/reading/read';
import { lineAt } from '../../server/src/text/lines';

const area = '## Area 1 - Docker\n\n';
const linked = '1. [Why Docker](https://a.example) - 10 min\n   - Boxes.\n2. [Images](https://b.example) (5 min)\n\n';

describe('an explanation', () => {
  /** Cases, each with the first sentence and a reason in the explanation of the line with `‸`. */
  const cases: readonly (readonly [what: string, marked: string, readAs: string, reason: RegExp])[] = [
    [
      'a module by its evidence',
      `${area}1. ‸Why Docker - 10 min\n`,
      'a module. It belongs to “Docker” (area, line 1)',
      /form of the modules here, and enough evidence/,
    ],
    [
      'a module by its form',
      `${area}1. Why Docker - 10 min\n2. ‸Docker Intro\n`,
      'a module. It belongs to “Docker” (area, line 1)',
      /has the form of the modules here, so it needs no further evidence/,
    ],
    [
      'a module by its kind among plain lines',
      `${area}[Why Docker](https://a.example) (10 min)\n\n‸Lab: Images\n`,
      'a module. It belongs to “Docker” (area, line 1)',
      /starts with a word for its kind/,
    ],
    [
      'a module in another form',
      `${area}1. Why Docker - 10 min\n2. Images - 5 min\n\n‸[Volumes](https://c.example) (10 min)\n`,
      'a module. It belongs to “Docker” (area, line 1)',
      /a different form than the modules here, but it has a link/,
    ],
    [
      'a module outside of areas',
      `[‸Lab: Set up](https://c.example) (10 min)\n\n${area}1. Why Docker - 10 min\n`,
      'a module',
      /It has enough evidence by itself, in any form/,
    ],
    [
      'a link outside of areas',
      `- ‸[Course](https://c.example)\n\n${area}1. Why Docker - 10 min\n`,
      'part of the notes',
      /outside of areas, a line needs a weight of 3/,
    ],
    [
      'notes in an item',
      `${area}1. Why Docker - 10 min\n   - ‸Boxes.\n`,
      'part of the notes. It belongs to “Why Docker” (module, line 3)',
      /list item or paragraph of the previous module/,
    ],
    [
      'a list after modules',
      `${area}1. Why Docker - 10 min\n2. Images - 5 min\n\nSee\n\n- ‸docker ps\n`,
      'part of the notes. It belongs to “Images” (module, line 4)',
      /a different form than the modules here/,
    ],
    [
      'a plain line in notes whose modules are plain lines',
      `${area}[Why Docker](https://a.example) (10 min)\n\n‸Boxes\n`,
      'part of the notes. It belongs to “Why Docker” (module, line 3)',
      /notes also have this form/,
    ],
    [
      'a section that is usual in notes',
      `${area}### Why Docker (10 min)\n\n### Images (5 min)\n\n### ‸References\n`,
      'a topic. It belongs to “Docker” (area, line 1)',
      /sections with this title.*No module follows directly below it/,
    ],
    [
      'an item without a link in a list with notes',
      `${area}${linked}3. ‸Cleaning up\n`,
      'part of the notes. It belongs to “Images” (module, line 5)',
      /it has none and its list contains notes/,
    ],
    [
      'an item of another list',
      `${area}${linked}Next\n\n1. ‸Volumes\n   - Boxes that stay.\n`,
      'part of the notes. It belongs to “Images” (module, line 5)',
      /no item of its list has evidence/,
    ],
    [
      'a heading without a link among linked ones',
      `${area}### [Why Docker](https://a.example)\n\n### [Images](https://b.example)\n\n### ‸Layers\n\nThey are shared.\n`,
      'a topic. It belongs to “Docker” (area, line 1)',
      /has none and is followed by notes/,
    ],
    [
      'a form of another area',
      `${area}1. Why Docker - 10 min\n2. Images - 5 min\n\n## Area 2 - Cloud\n\n### Regions (5 min)\n\n1. ‸Near\n`,
      'part of the notes. It belongs to “Regions” (module, line 8)',
      /only modules in other areas have this form/,
    ],
    [
      'a checkbox',
      `${area}1. Why Docker - 10 min\n\n- [x] ‸Images (5 min)\n`,
      'part of the notes. It belongs to “Why Docker” (module, line 3)',
      /checkbox/,
    ],
    [
      'a long line',
      `${area}1. Why Docker - 10 min\n2. ‸${'So many words '.repeat(20)}\n`,
      'part of the notes. It belongs to “Why Docker” (module, line 3)',
      /too long for a title/,
    ],
    [
      'a line with only markup',
      `${area}1. Why Docker - 10 min\n2. ‸<b></b>\n`,
      'part of the notes. It belongs to “Why Docker” (module, line 3)',
      /contains no title/,
    ],
    [
      'the time of a module',
      `${area}### Why Docker\n\nBoxes.\n\n‸Time spent: 20 min\n`,
      'a time. It belongs to “Why Docker” (module, line 3)',
      /which is the time of the module above it/,
    ],
    [
      'a time without a module',
      `‸Time: 20 min\n\n${area}1. Why Docker - 10 min\n`,
      'a time',
      /does not belong to a module/,
    ],
    [
      'a heading in notes',
      `${area}### [Why Docker](https://a.example) (5 min)\n\n#### ‸Boxes\n\nThey.\n`,
      'part of the notes. It belongs to “Why Docker” (module, line 3)',
      /a heading in the notes/,
    ],
    [
      'a group',
      `${area}### ‸Networks\n\n#### Why Docker (5 min)\n\n#### Bridges (5 min)\n`,
      'a group. It belongs to “Docker” (area, line 1)',
      /at a deeper level of nesting/,
    ],
    [
      'a title of modules',
      `${area}### Docker (5 min)\n\nA\n\n### Swarm (5 min)\n\nA\n\n### ‸Networks\n\n### Bridges (5 min)\n`,
      'a group. It belongs to “Docker” (area, line 1)',
      /it is the title of the modules below it/,
    ],
    [
      'a level',
      `${area}### ‸Beginner\n\n1. Why Docker - 10 min\n`,
      'a level. It belongs to “Docker” (area, line 1)',
      /contains only the name of a level/,
    ],
    [
      'a level that the settings do not name',
      `${area}### ‸Advanced\n\n1. Why Docker - 10 min\n`,
      'a group. It belongs to “Docker” (area, line 1)',
      /ends the previous level/,
    ],
    [
      'a possible level',
      `${area}### ‸Basics\n\n#### Why Docker (10 min)\n`,
      'a group. It belongs to “Docker” (area, line 1)',
      /could be the name of a level/,
    ],
    [
      'an area with the word for areas',
      `‸${area}1. Why Docker - 10 min\n`,
      'an area',
      /Its title shows that it is an area/,
    ],
    [
      'an area next to such areas',
      `${area}1. Why Docker - 10 min\n\n## ‸Cloud\n\n1. Regions - 5 min\n`,
      'an area',
      /the same depth as headings with a title of an area/,
    ],
    [
      'an area above levels',
      `## ‸Docker\n\n### Beginner\n\n1. Lab: Why Docker - 10 min\n`,
      'an area',
      /directly above the levels/,
    ],
    [
      'an area above modules',
      `## ‸Docker\n\n1. Lab: Why Docker - 10 min\n2. Lab: Images - 5 min\n`,
      'an area',
      /directly above the modules/,
    ],
    [
      'the title of the notes',
      `# ‸Course\n\n${area}1. Why Docker - 10 min\n`,
      'the title of the notes',
      /the first heading/,
    ],
    [
      'front matter',
      `---\ntitle: ‸x\n---\n${area}1. Why Docker - 10 min\n`,
      'has no role in the notes',
      /front matter/,
    ],
    ['a blank line', `${area}1. Why Docker - 10 min\n‸\n`, 'has no role in the notes', /It is empty/],
    [
      'code',
      `${area}### Why Docker (10 min)\n\n\`\`\`\n‸docker ps\n\`\`\`\n`,
      'part of the notes. It belongs to “Why Docker” (module, line 3)',
      /Only headings/,
    ],
  ];
  for (const [what, marked, readAs, reason] of cases) {
    it(`of ${what}`, () => {
      const [first, ...rest] = explained(marked).split('\n\n');
      assert.match(first as string, /^Line \d+ (?:is|has) /);
      assert.equal(first?.replace(/^Line \d+ (?:is )?/, ''), `${readAs}.`);
      assert.match(rest.join('\n\n'), reason);
    });
  }

  it('weighs the evidence, and the form against others', () => {
    const marked = `${area}### [Lab: Why Docker](https://a.example) (10 min)‸\n\n### Images\n\n- b\n\nTook 5 minutes\n`;
    assert.equal(
      explained(marked),
      `Line 3 is a module. It belongs to “Docker” (area, line 1).

    ### [Lab: Why Docker](https://a.example) (10 min)

It is a heading of depth 3. It has the form of the modules here, and enough evidence.

Evidence for a module, with weights:

- a link that is the whole title: 2
- the time “(10 min)”: 2
- a word for its kind, lab, at the start: 2

Total: 6. A total of 1.5 or more counts as evidence for the form of the line; 3 or more is sufficient for the line itself.

Here, each module is a heading of depth 3. Evidence for each form:

- a heading of depth 3: 2 of 2 lines with evidence, weight 8
- an item of a bulleted list: 0 of 1 line with evidence
`,
    );
    assert.match(
      explained(marked.replace('‸', '').replace('Images', 'Images‸')),
      /- a time below the title, “Took 5 minutes” \(line 9\): 2/,
    );
  });

  it('shows why a file is not notes', () => {
    assert.equal(
      explained('# left-pad\n\n## Install‸\n').split('\n')[0],
      'Line 3 is ignored, because its file is not read as study notes: no lecture, level or time was recognized. If the file is treated as study notes: line 3 is a topic.',
    );
    assert.match(explained(`---\nstudy-notes: false\n---\n${area}‸1. Lab: A (5 min)\n`), /set in its front matter/);
  });

  it('lists the author’s choice as evidence if the line is a module only because of it', () => {
    const marked = '---\nstudy-notes: true\n---\n# Course\n\n- [Sets‸](a.md)\n- [Maps](b.md)\n';
    assert.match(explained(marked), /^Line 6 is a module\. It belongs to “Course” \(group, line 4\)\.\n/);
    assert.match(explained(marked), /- a link or a number, in a file that is treated as study notes: 3\n/);
  });

  it('explains which module a row of a time table is about', () => {
    const table = '## Time spent\n\n- Video: Why Docker -- 50 min\n- Images -- 5 min\n- Swarm Mode -- 8 min\n\n';
    const notes = `${table}${area}### [Why Docker](https://a.example)\n\n### [Images](https://b.example)\n`;
    assert.match(
      explained(notes.replace('Video', '‸Video')),
      /^Line 3 is a row of the time table\. It belongs to “Why Docker” \(module, line 9\)\./,
    );
    assert.match(
      explained(notes.replace('- Swarm', '- ‸Swarm')),
      /^Line 5 is a module\..*does not appear elsewhere in the notes/s,
    );
    assert.match(
      explained(notes.replace('[Images', '[‸Images')),
      /a row of the time table, “Images -- 5 min” \(line 4\): 2/,
    );
  });

  const folder = path.join(__dirname, '../samples/notes');
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((each) =>
    each.endsWith('.md'),
  )) {
    it(`agrees with the parsed notes of ${name}`, () => {
      const parsedNotes = readNotes(readFileSync(path.join(folder, name), 'utf8'));
      const read = new Map(
        entriesOf(parsedNotes).map(({ type, span }) => [lineAt(parsedNotes.lines, span.start) + 1, type]),
      );
      const types: readonly string[] = ['area', 'level', 'group', 'module', 'topic'];
      const { starts } = parsedNotes.lines;
      const step = Math.ceil(starts.length / 200);
      for (const start of starts.filter((_, n) => n % step === 0)) {
        const { line, role, file } = explain(parsedNotes, start, { levels: [] });
        const type = file.isNotes && types.includes(role) ? role : undefined;
        assert.equal(type, read.get(line), `line ${line}`);
      }
    });
  }

  function explained(marked: string): string {
    const text = marked.replace('‸', '');
    return explanationText(explain(readNotes(text), marked.indexOf('‸'), { levels: [] }));
  }
});
