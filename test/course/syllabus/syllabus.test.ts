import assert from 'node:assert/strict';
import { builtInSyllabus } from '../../../server/src/course/syllabus/builtIn';
import { findInSyllabus } from '../../../server/src/course/syllabus/match';
import { joinSyllabi, readSyllabus } from '../../../server/src/course/syllabus/syllabus';

describe('the built-in syllabus', () => {
  it('has the four areas of the course and all their modules', () => {
    const { areas, modules } = builtInSyllabus();
    assert.deepEqual(areas, [
      'Docker and Containers',
      'Cloud Web Apps',
      'Big Data and Machine Learning',
      'SDN and NFV',
    ]);
    assert.equal(modules.length, 45);
  });

  it('knows time, level and group of a module', () => {
    const module = findInSyllabus(builtInSyllabus(), { title: 'Lab: Docker Networking' });
    assert.deepEqual(
      [module?.minutes?.most, module?.level, module?.group, module?.kind],
      [45, 'intermediate', 'Networking and Orchestration', 'lab'],
    );
  });
});

describe('several syllabi', () => {
  it('are combined in their order', () => {
    const one = readSyllabus('# S\n## Area 1: A\n### Beginner\n- [Video: X](https://x.example) - 10 min\n');
    const joined = joinSyllabi([one, builtInSyllabus()]);
    assert.deepEqual([joined.areas[0], joined.modules[0]?.title, joined.modules.length], ['A', 'Video: X', 46]);
  });

  it('are empty for texts without modules', () =>
    assert.deepEqual(readSyllabus('# Nothing here\n'), {
      title: 'Nothing here',
      areas: [],
      modules: [],
    }));
});
