import assert from 'node:assert/strict';
import { builtInSyllabus } from '../../../server/src/course/syllabus/builtIn';
import { followedSyllabus } from '../../../server/src/course/syllabus/followed';
import { readSyllabus } from '../../../server/src/course/syllabus/syllabus';
import { readNotes } from '../../../server/src/notes/reading/read';
import { Service } from '../../../server/src/service';
import { defaultSettings } from '../../../server/src/service/settings/settings';

const course = `# Networks

## Area 1: Packets

### Beginner

- [Video: What is a packet?](https://net.example/packet) - 10 min
- [Lab: Catch one](https://net.example/catch) - 45 min
- [Video: Why Docker?](https://net.example/docker) - 12 min
`;

describe('a notes file follows', () => {
  it('the syllabus that lists most of its modules', () =>
    check(['What is a packet?', 'Catch one', 'Why Docker?'], 'Networks'));
  it('the first of several that list equally many', () => check(['Why Docker?'], 'Networks'));
  it('another syllabus if that lists more', () =>
    check(['Why Docker?', 'What are Containers?', 'Docker Intro'], 'Distributed Systems Practice'));
  it('no syllabus that lists only a few of its modules', () =>
    check(['Why Docker?', 'Kneading', 'Proofing', 'Shaping'], undefined));
  it('a syllabus with its areas if it contains no modules', () =>
    check([], 'Distributed Systems Practice', 'Docker and Containers'));
  it('no syllabus that shares nothing with it', () => check([], undefined, 'Bread'));

  function check(modules: readonly string[], expected: string | undefined, area = 'Study'): void {
    const lines = modules.map((title) => `- Video: ${title} - 5 min\n`).join('');
    const parsedNotes = readNotes(`# Notes\n\n## Area 1: ${area}\n\n### Beginner\n\n${lines}`);
    assert.equal(parsedNotes.modules.length, modules.length);
    assert.equal(followedSyllabus(parsedNotes, [readSyllabus(course), builtInSyllabus()])?.title, expected);
  }
});

describe('a notes file of another course', () => {
  const notes = `# My notes

## Area 1: Packets

### Beginner

#### [Video: What is a packet?](https://net.example/packet)

They travel.

#### [Catch one](https://elsewhere.example/)

Caught.

#### [Video: What are Containers?](https://www.youtube.com/watch?v=EnJ7qX9fkcU)

Not part of this course.

#### [Walk home](https://net.example/home) (5 min)

Fresh air.
`;

  it('gets estimates only from its own syllabus', () => {
    assert.deepEqual(
      messages([{ uri: 'file:///course.md', text: course }]).filter((message) => message.includes('time')),
      [
        '“Video: What is a packet?” has no time. The syllabus estimates 10 min.',
        '“Catch one” has no time. The syllabus estimates 45 min.',
        '“Video: What are Containers?” has no time.',
      ],
    );
  });

  function messages(syllabi: { uri: string; text: string }[]): string[] {
    const service = new Service();
    service.setSettings(defaultSettings);
    service.setSyllabi(syllabi);
    service.open('file:///notes.md', 1, notes);
    return (service.reports.findings('file:///notes.md') ?? []).map(({ message }) => message);
  }
});
