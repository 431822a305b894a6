import assert from 'node:assert/strict';
import fc from 'fast-check';
import { noSyllabus } from '../../server/src/course/syllabus/syllabus';
import { readNotes } from '../../server/src/notes/reading/read';
import { insertTimeTable, refreshTimeTable } from '../../server/src/refactor/timeTable';
import { marked } from '../editor/marked';
import { edited, factsOf } from './facts';
import { notesIn, writings, writtenNotes } from './notesFiles';

const table = `<!-- study-notes-times -->
| | Modules | Time |
| --- | ---: | --- |
| **Area 1: Disks** | 4 | 1 h to 1 h 10 min, 1 unknown |
| Beginner | 2 | 30 min |
| Intermediate | 2 | 30 to 40 min, 1 unknown |
| **Area 2: Tapes** | 1 | unknown |
| **All modules** | 5 | 1 h to 1 h 10 min, 2 unknown |
<!-- /study-notes-times -->
`;

const notes = `
## Area 1: Disks

### Beginner

- Lab: Plates - 10 min
- Lab: Heads - 20 min

### Intermediate

- Lab: Arms - 30 to 40 min
- Lab: Motors

## Area 2: Tapes

- Lab: Reels
`;

describe('a time table', () => {
  function check(before: string, expected: string): void {
    const { notes: parsedNotes, at } = marked(before);
    const written = edited(parsedNotes, insertTimeTable(parsedNotes, at, noSyllabus));
    assert.equal(written.text, expected);
    assert.deepEqual(factsOf(written), factsOf(parsedNotes), 'the table is none of the notes');
    assert.deepEqual(refreshTimeTable(written, noSyllabus), [], 'it is up to date');
  }

  it('is below the title', () => check(`# N‸otes\n${notes}`, `# Notes\n\n${table}${notes}`));
  it('is at the cursor, separated from other text', () =>
    check(`# Notes\n\nMy notes.\n‸\n${notes.trimStart()}`, `# Notes\n\nMy notes.\n\n${table}${notes}`));
  it('is at the end', () => check(`# Notes\n${notes}\n‸`, `# Notes\n${notes}\n${table}`));
  it('is after front matter', () => check(`---\ncourse: x\n‸---\n${notes}`, `---\ncourse: x\n---\n\n${table}${notes}`));
  it('is below the title if the cursor is in code', () =>
    check(
      `# Notes\n${notes}\n\`\`\`sh\nls\n‸\ndf\n\`\`\`\n`,
      `# Notes\n\n${table}${notes}\n\`\`\`sh\nls\n\ndf\n\`\`\`\n`,
    ));

  it('is below the title if the cursor is in an item', () => {
    const item = '- Lab: Reels\n\n  Of reels.\n';
    const more = notes.replace('- Lab: Reels\n', item);
    check(`# Notes\n${more.replace('Reels\n\n', 'Reels\n‸\n')}`, `# Notes\n\n${table}${more}`);
  });

  it('is updated in place', () => {
    const old = `# Notes\n${notes}\n${table.replace('30 min', '5 h')}\nMore.\n‸`;
    check(old, `# Notes\n${notes}\n${table}\nMore.\n`);
  });

  it('is not updated if there is none', () =>
    assert.deepEqual(refreshTimeTable(readNotes(`# Notes\n${notes}`), noSyllabus), []));

  it('keeps Markdown in titles', () => {
    const { notes: parsedNotes } = marked('# N\n\n## Area 1: `a|b` and *c*\n\n- Lab: A - 5 min\n');
    assert.match(
      edited(parsedNotes, insertTimeTable(parsedNotes, 0, noSyllabus)).text,
      /\| \*\*Area 1: .*a\\\|b.*\*\* \| 1 \| 5 min \|/,
    );
  });

  const texts: [string, fc.Arbitrary<string>][] = [
    ...Object.entries(writings).map(([name, writing]): [string, fc.Arbitrary<string>] => [name, notesIn(writing)]),
    ...writtenNotes().map(([name, text]): [string, fc.Arbitrary<string>] => [name, fc.constant(text)]),
  ];
  for (const [name, arbitrary] of texts) {
    it(`changes no modules in ${name}`, () => {
      fc.assert(
        fc.property(arbitrary, (text) => {
          const parsedNotes = readNotes(text);
          if (!parsedNotes.isNotes) return;
          const written = edited(parsedNotes, insertTimeTable(parsedNotes, 0, noSyllabus));
          assert.deepEqual(factsOf(written), factsOf(parsedNotes));
          assert.deepEqual(refreshTimeTable(written, noSyllabus), []);
          const kept = new Set(written.text.split(/[\r\n]/));
          for (const line of text.split(/[\r\n]/)) assert.ok(kept.has(line), line);
        }),
        { numRuns: name.includes('/') ? 1 : 10 },
      );
    });
  }
});
