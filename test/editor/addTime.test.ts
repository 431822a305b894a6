import assert from 'node:assert/strict';
import { noSyllabus, readSyllabus } from '../../server/src/course/syllabus/syllabus';
import { addingTime, findModule } from '../../server/src/editor/insert/writtenTime';
import { readNotes } from '../../server/src/notes/reading/read';
import type { NamedModule } from '../../server/src/protocol';

const notes = `# Networks

## Area 1 - Packets

### [Video: Ports](https://net.example/ports) (12 min)

### [Lab: Practice](https://net.example/packets) (5 min)

## Area 2 - Routes

### [Lab: Practice](https://net.example/routes) (6 min)

### Exercise: Practice (7 min)
`;

describe('the module that time is added to', () => {
  const check = (what: string, named: NamedModule, expected: string | undefined) => {
    it(what, () => {
      const parsedNotes = readNotes(notes);
      const module = findModule(parsedNotes, named);
      const edits = module && addingTime(30, noSyllabus)(parsedNotes, module).edits;
      assert.deepEqual(
        edits?.map(({ newText }) => newText),
        expected && [expected],
      );
    });
  };

  check('is found by its link and title', { title: 'Video: Ports', url: 'https://net.example/ports' }, '42 min');
  check('is found by its link if its title changed', { title: 'Ports', url: 'https://net.example/ports' }, '42 min');
  check('is found by its title if its link changed', { title: 'Video: Ports', url: 'https://net.example/p' }, '42 min');
  check('is found by its title if it has no link', { title: 'Exercise: Practice' }, '37 min');
  check('is the one in its area, of several', { title: 'Lab: Practice', area: 'Area 2 - Routes' }, '36 min');
  check('is found in another area than before', { title: 'Video: Ports', area: 'Area 2 - Routes' }, '42 min');
  it('has a time that the course plans, and notes that were written while the timer ran', () => {
    const parsedNotes = readNotes(`${notes}\nOne line.\n`);
    const syllabus = readSyllabus('# Course\n\n## Area 1: Routes\n\n### Beginner\n\n- Exercise: Practice (7 min)\n');
    const named = { title: 'Exercise: Practice' };
    const module = findModule(parsedNotes, named);
    assert.ok(module);
    const written = (wasPlanned: boolean) =>
      addingTime(30, syllabus, wasPlanned)(parsedNotes, module).edits.map(({ newText }) => newText);
    assert.deepEqual(written(true), ['30 min']);
    assert.deepEqual(written(false), ['37 min']);
  });

  check('may no longer exist', { title: 'Video: Hops', url: 'https://net.example/hops' }, undefined);
});
