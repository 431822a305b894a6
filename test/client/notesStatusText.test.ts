import assert from 'node:assert/strict';
import { notesStatusText } from '../../client/src/views/status/notesStatusText';
import { noSyllabus } from '../../server/src/course/syllabus/syllabus';
import { tree } from '../../server/src/editor/outline/tree';
import { readNotes } from '../../server/src/notes/reading/read';

describe('the status bar entry of notes', () => {
  const check = (modules: string, findings: number, text: string, tooltip: string) => {
    const notes = readNotes(`# Networks\n\n## Area 1: Routing\n\n${modules}`, { levels: [], isNotes: true });
    const shown = notesStatusText(tree(notes, 'file:///notes.md', noSyllabus), findings);
    assert.deepEqual(shown, {
      text: `$(mortar-board) ${text}`,
      tooltip: `${tooltip}\nSelect to show the Study Notes view`,
    });
  };

  it('has areas, modules, time and findings', () => {
    check(
      '- [Video: Routers](https://net.example/routers) (1 h 5 min)\n\n  They forward.\n\n- [Lab: Routes](https://net.example/routes)\n',
      2,
      '1 area, 2 modules, 1h05, 2 problems',
      '1 area, 2 modules, 1 h 5 min, 2 problems\n1 of 2 modules done, 1 h 5 min\n1 without a time, 1 without notes',
    );
  });

  it('leaves out zero counts', () => {
    check(
      '- [Lab: Routes](https://net.example/routes)\n',
      0,
      '1 area, 1 module',
      '1 area, 1 module\n0 of 1 module done, no time\n1 without a time, 1 without notes',
    );
    check('', 0, '1 area, 0 modules', '1 area, 0 modules');
  });
});
