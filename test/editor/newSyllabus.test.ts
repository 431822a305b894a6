import assert from 'node:assert/strict';
import { noSyllabus, readSyllabus } from '../../server/src/course/syllabus/syllabus';
import { emptySyllabus, syllabusOfList, syllabusOfNotes } from '../../server/src/editor/insert/newSyllabus';
import { readNotes } from '../../server/src/notes/reading/read';

const head = (title: string) => `---\nstudy-notes: syllabus\n---\n\n# ${title}\n`;

describe('a syllabus of notes', () => {
  const check = (notes: string, expected: string | undefined, syllabus = noSyllabus) =>
    assert.equal(syllabusOfNotes(readNotes(notes), syllabus)?.text, expected);

  const notes = `# My networks

## Area 1 - Packets

### Beginner

#### [Video: What is a packet?](https://n.example/packet) (planned: 10 min)

- Small.

#### [Lab: Catch one](https://n.example/catch) (planned: 30 min) (spent: 45 min)

### Intermediate

#### [Lab: Headers](https://n.example/headers) (20 min)

## Area 2 - Names

#### [A zone \\[of my own\\]](https://n.example/zone) (planned: 20-30 min)
`;

  it('has their areas, levels, modules, links and estimates, without notes and time spent', () => {
    check(
      notes,
      `${head('My networks')}
## Area 1 - Packets

### Beginner

- [Video: What is a packet?](https://n.example/packet) - 10 min
- [Lab: Catch one](https://n.example/catch) - 30 min

### Intermediate

- [Lab: Headers](https://n.example/headers)

## Area 2 - Names

- [A zone \\[of my own\\]](https://n.example/zone) - 20-30 min
`,
    );
  });

  it('is read as a syllabus with the same modules', () => {
    const made = syllabusOfNotes(readNotes(notes), noSyllabus);
    const { areas, modules } = readSyllabus(made?.text ?? '');
    assert.deepEqual(areas, ['Packets', 'Names']);
    assert.deepEqual(
      modules.map(({ title, area, level, minutes }) => [title, area, level, minutes?.most]),
      [
        ['Video: What is a packet?', 'Packets', 'beginner', 10],
        ['Lab: Catch one', 'Packets', 'beginner', 30],
        ['Lab: Headers', 'Packets', 'intermediate', undefined],
        ['A zone [of my own]', 'Names', undefined, 30],
      ],
    );
    assert.equal(made?.modules, 4);
  });

  it('treats a time that was copied from another syllabus as an estimate', () => {
    check(
      '# N\n\n## Area 1: A\n\n### Beginner\n\n- [Ports](https://n.example/ports) (12 min)\n- [Hosts](https://n.example/hosts) (9 min)\n',
      `${head('N')}\n## Area 1: A\n\n### Beginner\n\n- [Ports](https://n.example/ports) - 12 min\n- [Hosts](https://n.example/hosts)\n`,
      readSyllabus('# N\n\n- [Ports](https://n.example/ports) (12 min)\n- [Hosts](https://n.example/hosts) (8 min)\n'),
    );
  });

  it('keeps groups, and modules outside of areas', () => {
    check(
      '# N\n\n- [Start](https://n.example/start) (12 min)\n\n## Area 1: A\n\n### Beginner\n\n#### Ports\n\n- [Lab: Open one](https://n.example/1) (5 min)\n\n#### Hosts\n\n- [Lab: Name one](https://n.example/2) (5 min)\n',
      `${head('N')}\n- [Start](https://n.example/start)\n\n## Area 1: A\n\n### Beginner\n\n#### Ports\n\n- [Lab: Open one](https://n.example/1)\n\n#### Hosts\n\n- [Lab: Name one](https://n.example/2)\n`,
    );
  });

  it('is not created from a file without modules', () => check('# N\n\nText.\n', undefined));
});

describe('a syllabus of a list', () => {
  it('has the name of the course', () => {
    assert.equal(
      syllabusOfList('list', 'Ports 10 min\nHosts 5 min\n', 'Networks')?.text,
      `${head('Networks')}\n- Ports - 10 min\n- Hosts - 5 min\n`,
    );
    assert.equal(
      syllabusOfList('csv', 'title,minutes\nPorts,10\n', 'Networks')?.text,
      `${head('Networks')}\n- Ports - 10 min\n`,
    );
  });

  it('can be empty, with an empty line to paste a list into', () => {
    assert.equal(emptySyllabus('Networks').text, `${head('Networks')}\n`);
  });
});
