import assert from 'node:assert/strict';
import { builtInSyllabus } from '../server/src/syllabus/builtIn';
import { linkKey } from '../server/src/syllabus/link';
import { findInSyllabus } from '../server/src/syllabus/match';
import { joinSyllabi, readSyllabus } from '../server/src/syllabus/syllabus';

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

describe('a module is found in the syllabus', () => {
  function check(wanted: { title: string; url?: string }, expected: string | undefined) {
    assert.equal(findInSyllabus(builtInSyllabus(), wanted)?.title, expected);
  }

  it('by its link, whatever it is called', () =>
    check(
      { title: 'First video', url: 'http://youtube.com/watch?v=L1ie8negCjc&feature=share#t=10' },
      'Video: VMs Versus Containers',
    ));
  it('by its title, without kind and small words', () => check({ title: 'Docker intro' }, 'Lab: Docker Intro'));
  it('by its title with the kind behind', () => check({ title: 'Docker Intro Lab' }, 'Lab: Docker Intro'));
  it('only where that is certain', () => check({ title: 'Docker' }, undefined));
  it('not by the link of another page', () =>
    check({ title: 'A page', url: 'https://training.play-with-docker.com/' }, undefined));

  it('in its own area first, where two list it', () => {
    const syllabus = readSyllabus(
      '# S\n## Area 1: A\n### Beginner\n- [Video: X](https://x.example) - 10 min\n## Area 2: B\n### Beginner\n- [Video: X](https://x.example) - 20 min\n',
    );
    assert.equal(findInSyllabus(syllabus, { title: 'X', area: { title: 'b' } })?.minutes?.most, 20);
  });
});

describe('links to the same page', () => {
  const cases: [string, string, boolean][] = [
    ['https://a.example/x?utm_source=y#z', 'http://www.a.example/x/', true],
    ['https://youtu.be/RYDHUTHLf8U', 'https://www.youtube.com/watch?v=RYDHUTHLf8U&t=0s&index=23', true],
    ['https://aws.amazon.com/cn/getting-started/', 'https://aws.amazon.com/getting-started/?trk=gs_card', true],
    ['https://a.example/focuses/30?parent=catalog', 'https://a.example/focuses/23?parent=catalog', false],
    ['https://a.example/X', 'https://a.example/x', false],
  ];
  for (const [a, b, same] of cases)
    it(`${a} ${same ? 'is' : 'is not'} ${b}`, () => assert.equal(linkKey(a) === linkKey(b), same));

  it('are web addresses only', () => assert.equal(linkKey('mailto:a@b.example'), undefined));
});

describe('several syllabi', () => {
  it('are one, in their order', () => {
    const one = readSyllabus('# S\n## Area 1: A\n### Beginner\n- [Video: X](https://x.example) - 10 min\n');
    const joined = joinSyllabi([one, builtInSyllabus()]);
    assert.deepEqual([joined.areas[0], joined.modules[0]?.title, joined.modules.length], ['A', 'Video: X', 46]);
  });

  it('a text without modules is an empty one', () =>
    assert.deepEqual(readSyllabus('# Nothing here\n'), { areas: [], modules: [] }));
});
