import assert from 'node:assert/strict';
import { moduleRows, rowOfModule, studiedModule } from '../../../client/src/timer/studiedModule';
import { rowsOf } from '../../../client/src/views/tree/rows';
import { noSyllabus, readSyllabus } from '../../../server/src/course/syllabus/syllabus';
import { tree } from '../../../server/src/editor/outline/tree';
import { readNotes } from '../../../server/src/notes/reading/read';

const uri = 'file:///notes.md';
const notes = `# Networks

## Area 1: Routing

### Beginner

- [Lab: Routes](https://net.example/labs)
- Lab: Summary (5 min)

## Area 2: Switching

### Beginner

- [Lab: Switches](https://net.example/labs)
- Lab: Summary (6 min)
`;

describe('the module that is studied', () => {
  const rows = rowsOf([tree(readNotes(notes), uri, noSyllabus)]);
  const check = (title: string, url: string | undefined, area: string, line: string | undefined) => {
    const row = rowOfModule(rows, { uri, title, ...(url && { url }), area });
    assert.equal(row && notes.split('\n')[row.entry.range.start.line], line);
  };
  const routing = 'Area 1: Routing';
  const switching = 'Area 2: Switching';
  const labs = 'https://net.example/labs';

  it('is found by its title among modules with the same link', () =>
    check('Lab: Switches', labs, switching, '- [Lab: Switches](https://net.example/labs)'));
  it('is found by its link after its title changed', () =>
    check('Switches', labs, switching, '- [Lab: Switches](https://net.example/labs)'));
  it('is found by its area among modules with the same title', () => {
    check('Lab: Summary', undefined, routing, '- Lab: Summary (5 min)');
    check('Lab: Summary', undefined, switching, '- Lab: Summary (6 min)');
  });
  it('is found after it moved to another area', () =>
    check('Lab: Routes', labs, switching, '- [Lab: Routes](https://net.example/labs)'));
  it('is not found if only its area is left', () => check('Lab: Bridges', undefined, switching, undefined));
  it('has a planned time if the syllabus has one and the notes have none', () => {
    const syllabus = readSyllabus('# Course\n\n## Area 1: Routing\n\n### Beginner\n\n- Lab: Summary (5 min)\n');
    const own = rowsOf([tree(readNotes(notes), uri, syllabus)]);
    const planned = moduleRows(own).map((row) => studiedModule(row).wasPlanned ?? false);
    assert.deepEqual(planned, [false, true, false, false]);
  });
});
